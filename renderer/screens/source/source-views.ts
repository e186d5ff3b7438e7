/** The tabs of the screen. */
import type { M3Way } from '../../../shared/m3/m3-source.ts';

export type View = 'result' | 'reading' | 'connection' | 'sent' | 'snapshots';

export interface ViewTab {
  readonly value: View;
  readonly title: string;
}

/** The view that a way of reading begins with. */
export function homeOf(way: M3Way): View {
  return way === 'files' ? 'reading' : 'connection';
}

/** @param file the name of the file whose reading is shown; null for none */
export function tabsOf(way: M3Way, isRead: boolean, file: string | null): readonly ViewTab[] {
  return [
    ...(isRead ? [{ value: 'result', title: 'What was read' } as const] : []),
    ...(way === 'files' ? fileTabs(file) : CONNECTION_TABS),
    { value: 'snapshots', title: 'Snapshots' },
  ];
}

function fileTabs(file: string | null): readonly ViewTab[] {
  return [{ value: 'reading', title: file === null ? 'What an extract holds' : `How ${file} is read` }];
}

const CONNECTION_TABS: readonly ViewTab[] = [
  { value: 'connection', title: 'Connection' },
  { value: 'sent', title: 'What is sent' },
];

/** The view that was asked for, or the first one where it is not there. */
export function viewAmong(tabs: readonly ViewTab[], asked: View): View {
  return tabs.some(({ value }) => value === asked) ? asked : (tabs[0]?.value ?? 'snapshots');
}
