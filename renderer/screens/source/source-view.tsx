import { useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ConnectionSource } from './connection/connection-source.tsx';
import { SentQueries } from './connection/sent-queries.tsx';
import { ExtractGuide } from './files/extract-guide.tsx';
import { ReadingPanel } from './files/reading-panel.tsx';
import { ReadResult } from './read/read-result.tsx';
import { NONE_PICKED, SnapshotsPanel } from './snapshots/snapshots-panel.tsx';
import type { SourceCalls } from './source-calls.ts';
import { lockReason } from './source-lead.ts';
import type { View } from './source-views.ts';

/** What the chosen tab shows. */
export function SourceView(props: {
  readonly view: View;
  readonly environment: Environment;
  /** The file whose reading is shown; undefined for none. */
  readonly file: InspectedFile | undefined;
  readonly calls: SourceCalls;
}) {
  const { environment, file, calls } = props;
  const { roster } = useWorkspace();
  const [picked, setPicked] = useState(NONE_PICKED);
  switch (props.view) {
    case 'result':
      return roster === null ? null : <ReadResult roster={roster} />;
    case 'reading':
      return file === undefined ? (
        <ExtractGuide />
      ) : (
        <ReadingPanel
          key={file.kind}
          file={file}
          disabled={calls.busy || calls.change.busy}
          onChange={(reading) => void calls.change.start({ kind: file.kind, reading })}
        />
      );
    case 'connection':
      return (
        <ConnectionSource environment={environment} locked={lockReason(calls.read.busy, calls.test.busy)} />
      );
    case 'sent':
      return <SentQueries m3={environment.m3} />;
    case 'snapshots':
      return <SnapshotsPanel picked={picked} onPick={setPicked} />;
  }
}
