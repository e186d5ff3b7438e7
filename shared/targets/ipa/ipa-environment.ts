import type { Policy } from '../../policy/policy.ts';
import type { IpaSourceSettings } from './ipa-source.ts';
import type { LandmarkSettings } from './landmark-settings.ts';
import type { RenderSettings } from './render-settings.ts';

/** What of an environment concerns IPA. */
export interface IpaEnvironment {
  readonly id: string;
  readonly name: string;
  readonly landmarkSystem: string;
  readonly production: boolean;
  readonly ipa: IpaSourceSettings;
  readonly landmark: LandmarkSettings;
  readonly render: RenderSettings;
  readonly policy: Policy;
}
