import type { Environment } from '../../../shared/environment/environment.ts';
import { type M3SourceSettings, m3SourceSchema } from '../../../shared/m3/m3-source.ts';
import { TextSetting } from '../../components/text-setting.tsx';
import { Section } from './section.tsx';

const shape = m3SourceSchema.shape;

/** What is kept of what was read, and when a smaller result is asked about. */
export function ReadingSection(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { m3 } = environment;
  const save = (change: Partial<M3SourceSettings>) => onSave({ ...environment, m3: { ...m3, ...change } });
  return (
    <Section
      title="Reading M3"
      about="Where people are read from, and the connection, are set on Source. Every read is kept as a snapshot."
    >
      <TextSetting
        label="Snapshots kept"
        value={m3.snapshotsKept}
        schema={shape.snapshotsKept}
        problem="A whole number from 1 to 1,000."
        hint="The oldest go first. They hold names and e-mails of everyone who was read, and no password."
        width="160px"
        onSave={(snapshotsKept) => save({ snapshotsKept })}
      />
      <TextSetting
        label="Ask when fewer are read than"
        value={m3.shrinkAskPercent}
        schema={shape.shrinkAskPercent}
        problem="A whole number from 0 to 100."
        hint="Of the users, e-mails, roles or user-roles read the last time. Nobody at all is always asked about."
        width="160px"
        after="percent"
        onSave={(shrinkAskPercent) => save({ shrinkAskPercent })}
      />
    </Section>
  );
}
