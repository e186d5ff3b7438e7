/** The queries to IPA's database, by type of object: shown as they are sent, and editable. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { toMusterError } from '../../../../shared/base/failure.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import {
  IPA_SOURCE,
  type IpaDatabaseSettings,
  MOST_IN_QUERY,
} from '../../../../shared/targets/ipa/ipa-source.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../shared/targets/ipa/objects.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { useLocked } from '../../../components/form-lock.tsx';
import { objectName } from '../../../components/object-names.ts';
import { wordsOf } from '../../../components/setting-field.tsx';
import { UnverifiedMark } from '../../../components/unverified-mark.tsx';
import { ask } from '../../../state/engine.ts';
import { useSaving } from '../../../state/environments.ts';

const QUERIES = IPA_SOURCE.database.queries;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  one: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  field: { width: '100%' },
  text: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  },
});

export function IpaQueries(props: {
  readonly environment: Environment;
  readonly onSave: (database: IpaDatabaseSettings) => void;
}) {
  const styles = useStyles();
  const { environment, onSave } = props;
  const { database } = environment.ipa;
  const { label, unverified } = wordsOf(QUERIES, database.queries);
  const saving = useSaving();
  const sent = useQuery({
    queryKey: ['ipa:queries', environment.id, database],
    queryFn: () => ask('ipa:queries', {}),
    placeholderData: (before) => before,
    // What is asked for while a change is on its way would be the queries of before.
    enabled: !saving,
  });
  const set = (type: IpaObjectType, text: string) =>
    onSave({ ...database, queries: { ...database.queries, [type]: text } });
  return (
    <section aria-label={label} className={styles.root}>
      <h3 className={styles.title}>{label}</h3>
      {unverified !== undefined && <UnverifiedMark why={unverified} />}
      <ErrorBar error={sent.error === null ? null : toMusterError(sent.error)} />
      {sent.data === undefined
        ? null
        : IPA_TYPES.map((type) => (
            <QuerySetting
              key={type}
              type={type}
              sent={sent.data[type]}
              own={database.queries[type] !== ''}
              onSave={(text) => set(type, text)}
            />
          ))}
    </section>
  );
}

function hintOf(sent: string, own: boolean): string {
  if (own) return 'Written for this environment.';
  return sent === ''
    ? 'The shipped one is shown once database and schema are entered.'
    : 'As it ships with Muster.';
}

function QuerySetting(props: {
  readonly type: IpaObjectType;
  /** As it is sent: the environment's own, or the shipped one. */
  readonly sent: string;
  readonly own: boolean;
  readonly onSave: (text: string) => void;
}) {
  const styles = useStyles();
  const locked = useLocked();
  const [draft, setDraft] = useState(props.sent);
  useEffect(() => setDraft(props.sent), [props.sent]);
  const tooLong = draft.length > MOST_IN_QUERY;
  const save = () => {
    if (!tooLong && draft.trim() !== props.sent.trim()) props.onSave(draft.trim());
  };
  return (
    <div className={styles.one}>
      <Field
        className={styles.field}
        label={objectName(props.type)}
        hint={hintOf(props.sent, props.own)}
        {...(tooLong ? { validationMessage: `Not saved. ${QUERIES.problem}` } : {})}
      >
        <Textarea
          className={styles.text}
          value={draft}
          disabled={locked}
          spellCheck={false}
          resize="vertical"
          rows={Math.min(10, Math.max(2, draft.split('\n').length))}
          onChange={(_event, { value }) => setDraft(value)}
          onBlur={save}
        />
      </Field>
      {props.own && (
        <Button size="small" icon={<ArrowResetRegular />} disabled={locked} onClick={() => props.onSave('')}>
          Back to the shipped one
        </Button>
      )}
    </div>
  );
}
