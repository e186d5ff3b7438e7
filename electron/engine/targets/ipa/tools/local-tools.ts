import type { Access } from '../../../../../shared/environment/access.ts';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import type { LandmarkSettings } from '../../../../../shared/targets/ipa/landmark-settings.ts';
import { WebAdministration } from '../web-administration/web-administration.ts';
import type { IpaTools } from './ipa-tools.ts';
import { LandmarkTools } from './landmark-tools.ts';

/**
 * The tools of this machine, and IPA's web administration where it is known how to reach it. Without it, what only it
 * can do is left to the administrator.
 */
export function localTools(environment: Environment, landmark: LandmarkSettings, access: Access): IpaTools {
  const tools = new LandmarkTools(landmark);
  const { url, user } = environment.ipa.web;
  if (url === '' || user === '') return tools;
  const web = new WebAdministration(environment, access);
  return {
    async check(taken, signal) {
      await tools.check();
      // Here a wrong password is the answer of the call, so that it is asked for anew; later it would be one of a run.
      if (taken.includes('administration')) await web.check(signal);
    },
    secadm: (script, options, watch) => tools.secadm(script, options, watch),
    importPfiData: (file, watch) => tools.importPfiData(file, watch),
    administration: (file, watch) => web.administration(file, watch),
  };
}
