import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, CopyRegular, SaveRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { toMusterError } from '../../../../shared/base/failure.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import {
  CERTAINTIES,
  CERTAINTY_WORDS,
  type EventHubKit,
} from '../../../../shared/targets/ipa/render/event-hub/pieces.ts';
import { countMarks, problemsOf } from '../../../../shared/targets/ipa/render/event-hub-kit.ts';
import { renderEventHubText } from '../../../../shared/targets/ipa/render/event-hub-text.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { ask, useCall } from '../../../state/engine.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { useCopy } from './copy-text.tsx';
import { FIRST_PLACE, KitContents, type KitPlace, placeOf } from './kit-contents.tsx';
import { RulesPart, SubscriptionsPart, VariablesPart, WarningsPart } from './kit-parts.tsx';
import { LeafPart } from './leaf-part.tsx';

const useStyles = makeStyles({
  columns: { display: 'flex', columnGap: '24px', flex: 1, minHeight: 0 },
  part: {
    flex: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: '20px 24px 24px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inner: { maxWidth: '920px' },
});

/** The kit for the environment's settings: to look at, to copy from, to save. */
export function EventHubView(props: { readonly environment: Environment; readonly onClose: () => void }) {
  const styles = useStyles();
  const { environment } = props;
  const { revision } = useWorkspace();
  const [place, setPlace] = useState<KitPlace>(FIRST_PLACE);
  const region = useRef<HTMLElement>(null);
  const query = useQuery({
    queryKey: ['event-hub:kit', environment.id, revision],
    queryFn: () => ask('event-hub:kit', {}),
    placeholderData: (before) => before,
  });
  const save = useSave(environment);
  const all = useCopy();
  const kit = query.data ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another part begins at its top
  useEffect(() => region.current?.scrollTo({ top: 0 }), [place]);

  return (
    <PageFrame
      fill
      title="Event Hub kit"
      lead={kit === null ? `For ${environment.name}.` : leadOf(kit)}
      actions={
        <>
          <Button autoFocus icon={<ArrowLeftRegular />} onClick={props.onClose}>
            All settings
          </Button>
          <Button
            icon={<CopyRegular />}
            disabled={kit === null}
            onClick={() => kit !== null && void all.copy(renderEventHubText(kit))}
          >
            {{ none: 'Copy all as text', copied: 'Copied', refused: 'Not copied' }[all.said]}
          </Button>
          <Button
            appearance="primary"
            icon={<SaveRegular />}
            disabled={kit === null || save.busy}
            onClick={save.start}
          >
            Save as document…
          </Button>
        </>
      }
    >
      <ErrorBar error={query.error === null ? null : toMusterError(query.error)} />
      <ErrorBar error={save.error} />
      {save.written !== null && (
        <NoticeBar kind="success" onDismiss={save.forget}>
          Written to {save.written}.{' '}
          <Link inline onClick={save.reveal}>
            Show in folder
          </Link>
        </NoticeBar>
      )}
      {kit !== null &&
        problemsOf(kit).map((problem) => (
          <NoticeBar key={problem} kind="warning">
            The kit is not whole. {problem}
          </NoticeBar>
        ))}
      {kit !== null && (
        <div className={styles.columns}>
          <KitContents kit={kit} place={place} onPlace={setPlace} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
          <section ref={region} className={styles.part} tabIndex={0} aria-label="Part of the kit">
            <div className={styles.inner}>
              <PartOf kit={kit} place={place} />
            </div>
          </section>
        </div>
      )}
    </PageFrame>
  );
}

function leadOf(kit: EventHubKit): string {
  const counts = countMarks(kit);
  const marks = CERTAINTIES.map(
    (certainty) => `${counts[certainty]} ${CERTAINTY_WORDS[certainty].name.toLowerCase()}`,
  );
  return `For ${kit.genDataArea} and ${kit.dataArea}. Of its pieces ${marks.join(', ')}.`;
}

function PartOf({ kit, place }: { readonly kit: EventHubKit; readonly place: KitPlace }) {
  for (const branch of kit.branches) {
    const leaf = branch.leaves.find(({ operation }) => placeOf(branch.document, operation) === place);
    if (leaf !== undefined) return <LeafPart kit={kit} branch={branch} leaf={leaf} />;
  }
  if (place === 'Variables') return <VariablesPart kit={kit} />;
  if (place === 'Rules') return <RulesPart kit={kit} />;
  if (place === 'Warnings') return <WarningsPart kit={kit} />;
  return <SubscriptionsPart kit={kit} />;
}

function useSave(environment: Environment) {
  const choose = useCall('dialog:choose');
  const saving = useCall('event-hub:save');
  const reveal = useCall('shell:reveal');
  const [written, setWritten] = useState<string | null>(null);
  async function start() {
    setWritten(null);
    const suggestion = `Event Hub kit ${environment.name}.html`;
    const chosen = await choose.start({ purpose: 'event-hub-save', suggestion });
    if (!chosen) return;
    const done = await saving.start({ path: chosen.path });
    if (done) setWritten(done.path);
  }
  return {
    start: () => void start(),
    busy: choose.busy || saving.busy,
    error: choose.error ?? saving.error ?? reveal.error,
    written,
    forget: () => setWritten(null),
    reveal: () => written !== null && void reveal.start({ path: written }),
  };
}
