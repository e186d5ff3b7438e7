import type { Place } from '../../../shared/base/settings/place.ts';
import { withValueAt } from '../../../shared/base/settings/setting-tree.ts';
import { type Environment, SETTINGS } from '../../../shared/environment/environment.ts';
import { PlacedSettings } from '../../components/placed-settings.tsx';
import { Section } from './section.tsx';

/** A section whose settings say all of it themselves. */
export function DescribedSection(props: {
  readonly place: Place;
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { place, environment } = props;
  return (
    <Section title={place.title} about={place.about}>
      <PlacedSettings
        place={place}
        settings={SETTINGS}
        values={environment}
        onSave={(path, value) => props.onSave(withValueAt(environment, path, value))}
      />
    </Section>
  );
}
