import { createReadStream } from 'node:fs';
import type { Page } from '../../../shared/base/page.ts';
import type { ArtifactLine, ArtifactMatch } from '../../../shared/contract/workspace.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { OperationSubject } from '../../../shared/target/operation.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';

/** Lines of an artifact, read from its bytes. */
export async function artifactPage(
  file: ArtifactFile,
  plan: AnyPlan,
  offset: number,
  limit: number,
): Promise<Page<ArtifactLine>> {
  const texts = await file.readLines(offset, Math.min(offset + limit, file.lines));
  return {
    total: file.lines,
    rows: texts.map((text, at) => ({
      number: offset + at,
      text,
      subject: nameSubject(plan, file.subjectOf(offset + at)),
    })),
  };
}

function nameSubject(plan: AnyPlan, subject: OperationSubject | null): ArtifactLine['subject'] {
  if (subject === null) return null;
  return subject.kind === 'person'
    ? { kind: 'user', id: plan.people[subject.index]!.id }
    : { kind: 'role', id: plan.tasks[subject.index]!.id };
}

/** The first lines, at most `most`, of a person or task in an artifact. */
export function linesOf(file: ArtifactFile, wanted: OperationSubject, most: number): number[] {
  const lines: number[] = [];
  for (let line = 0; line < file.lines && lines.length < most; line++) {
    const subject = file.subjectOf(line);
    if (subject?.kind === wanted.kind && subject.index === wanted.index) lines.push(line);
  }
  return lines;
}

/** The lines that hold a text, found once for each text and file. */
export class ArtifactSearch {
  #file: ArtifactFile | null = null;
  #text = '';
  #matches: readonly number[] = [];

  /** The next match from a line on, wrapping round; null where there is none. */
  async find(
    file: ArtifactFile,
    text: string,
    from: number,
    backwards: boolean,
    signal: AbortSignal,
  ): Promise<ArtifactMatch | null> {
    if (text === '') return null;
    if (this.#file !== file || this.#text !== text) {
      this.#matches = await linesHolding(file, text, signal);
      this.#file = file;
      this.#text = text;
    }
    const matches = this.#matches;
    if (matches.length === 0) return null;
    const found = backwards
      ? matches.findLastIndex((at) => at <= from)
      : matches.findIndex((at) => at >= from);
    const index = found >= 0 ? found : backwards ? matches.length - 1 : 0;
    return { line: matches[index]!, position: index + 1, matches: matches.length };
  }
}

async function linesHolding(file: ArtifactFile, text: string, signal: AbortSignal): Promise<number[]> {
  const wanted = text.toLowerCase();
  const found: number[] = [];
  const encoding = file.shape.encoding === 'utf-8' ? 'utf8' : 'latin1';
  let line = 0;
  let rest = '';
  for await (const chunk of createReadStream(file.path, { encoding, highWaterMark: 1 << 20, signal })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const candidate of lines) {
      if (candidate.toLowerCase().includes(wanted)) found.push(line);
      line++;
    }
  }
  return found;
}
