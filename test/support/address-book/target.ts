import type { Steps } from '../../../shared/base/steps.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { PlanChange } from '../../../shared/target/plan-changes.ts';
import type { ArtifactShape } from '../../../shared/target/render/artifact.ts';
import { ListedSegment } from '../../../shared/target/segment.ts';
import type { Target } from '../../../shared/target/target.ts';
import type { Tool } from '../../../shared/target/tool.ts';
import {
  BOOK_SECTIONS,
  type BookOperation,
  type BookPlan,
  type BookSection,
  type Entry,
  entriesOf,
  lineOf,
  textOf,
} from './book.ts';

const PEN: Tool = { id: 'pen', title: 'pen', ending: 'csv', takes: { form: 'lines' }, stopsAtFailure: false };
const DOES: Readonly<Record<BookSection, string>> = { write: 'Write', strike: 'Strike out' };

/** An address book, as a kind of target: all that Muster has to know of one. */
export const ADDRESS_BOOK: Target<BookPlan, BookOperation, BookSection, ReadonlyMap<string, Entry>> = {
  id: 'address-book',
  title: 'Address book',
  keyFields: { entry: ['id'] },
  sections: BOOK_SECTIONS,
  remakes: [],
  segmentsOf: ({ changes }) =>
    BOOK_SECTIONS.map((section) => {
      const own = changes.filter(({ action }) => (action === 'delete') === (section === 'strike'));
      return new ListedSegment(section, ['entry'], own);
    }),
  sectionOf: (id) => ({ id, title: `${DOES[id]} · pen`, tool: PEN, waitsFor: null }),
  mannersOf: () => ({ peoplePerCall: 0, exitCodeZeroIsDone: false, silenceNoticeS: 60 }),
  planFile: {
    *write({ changes, ...head }, sink) {
      yield 0;
      sink(JSON.stringify(head));
      for (const change of changes) sink(JSON.stringify(change));
    },
    *read(lines) {
      yield 0;
      const [head = '', ...changes] = lines;
      return { ...JSON.parse(head), changes: changes.map((line) => JSON.parse(line)) } as BookPlan;
    },
    header: ({ changes: _, ...head }) => JSON.stringify(head),
  },
  artifacts: {
    shapes: (list) => BOOK_SECTIONS.filter((id) => countOf(list, id) > 0).map(shapeOf),
    operations: (list, id) => countOf(list, id as BookSection),
    render: (list, id, sink) =>
      list.visit(id as BookSection, ({ subject, after, before }) =>
        sink.line(lineOf((after ?? before)!), subject),
      ),
  },
  *rehearse(_, artifacts, state): Steps<ReturnType<typeof rehearsalOn>> {
    yield 0;
    return rehearsalOn(new Map(state ?? []), artifacts);
  },
  *compare(before, after) {
    yield 0;
    const [, ...earlier] = before;
    const known = new Set(earlier);
    const fresh = after.changes.filter((change) => !known.has(JSON.stringify(change)));
    const at = (number: number): PlanChange => {
      const { id, name } = (fresh[number]!.after ?? fresh[number]!.before)!;
      return { kind: 'new', subject: 'user', id, name, fields: [] };
    };
    return {
      settings: [],
      counts: { user: { new: fresh.length, gone: 0, changed: 0 }, role: NO_ROLES, settings: 0 },
      length: fresh.length,
      headAt: (number) => ({ subject: 'user', kind: 'new', text: at(number).id }),
      at,
    };
  },
  bundle: {
    scripts: () => [],
    *people({ people }, sink) {
      yield 0;
      for (const { id } of people) sink(id);
    },
    runbook: ({ planHash }) => `<!DOCTYPE html><title>Write it down</title><p>${planHash}</p>`,
  },
};

const NO_ROLES = { new: 0, gone: 0, changed: 0 } as const;

type List = OperationList<BookPlan, BookOperation, BookSection>;

function countOf({ sections }: List, id: BookSection): number {
  return sections[id].to - sections[id].from;
}

function shapeOf(id: BookSection): ArtifactShape {
  return { id, fileName: `${id}.csv`, tool: PEN.id, encoding: 'utf-8', role: 'run' };
}

/** Reads the artifacts' bytes by themselves and applies them to a copy of the book. */
function rehearsalOn(book: Map<string, Entry>, artifacts: readonly ArtifactShape[]) {
  const texts = new Map(artifacts.map(({ id }) => [id, '']));
  const failures: { artifact: string; line: number; message: string; about: string }[] = [];
  let rows = 0;
  const apply = (artifact: string, entry: Entry, line: number) => {
    rows++;
    if (artifact === 'write') book.set(entry.id, entry);
    else if (!book.delete(entry.id)) {
      failures.push({ artifact, line, message: 'nobody of that name', about: entry.id });
    }
  };
  return {
    feed: (artifact: string, chunk: Uint8Array) =>
      void texts.set(artifact, texts.get(artifact)! + Buffer.from(chunk).toString('utf8')),
    endArtifact(artifact: string) {
      let line = 0;
      for (const entry of entriesOf(texts.get(artifact)!).values()) apply(artifact, entry, ++line);
    },
    report: () => ({
      commands: 0,
      rows,
      holds: { entry: entriesOf(textOf(book)).size },
      failed: failures.length,
      failures,
    }),
  };
}
