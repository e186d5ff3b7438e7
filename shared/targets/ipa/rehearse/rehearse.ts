import type { RehearsedArtifact as AnyRehearsed, Rehearsal } from '../../../target/rehearsal.ts';
import type { RehearsalFailure } from '../../../target/rehearsal-report.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
import type { ArtifactId } from '../render/artifact.ts';
import type { IpaTool } from '../tools.ts';
import { importReader } from './import-reader.ts';
import { type IpaCommand, subjectOf, titleOf } from './ipa-commands.ts';
import { IpaModel } from './ipa-model.ts';
import { protectedIn } from './protected-administrators.ts';
import { requestsReader } from './requests-reader.ts';
import { secadmReader } from './secadm-reader.ts';

type RehearsedArtifact = AnyRehearsed<ArtifactId, IpaTool>;

const MOST_FAILURES = 1000;

interface Reader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/**
 * The second, independent reader: it knows the artifacts by their bytes alone and applies what it reads to a
 * model of the target, going on after each failure as `secadm -c` does. The undo is applied to what the run
 * would leave; `holds` is what is there before it.
 * @param dataArea the one that requests to the web administration may name
 * @param start what the target holds before
 */
export function makeRehearsal(
  artifacts: readonly RehearsedArtifact[],
  dataArea: string,
  start = new IpaModel(),
): Rehearsal<ArtifactId> {
  const model = start;
  const before = model.holds();
  const failures: RehearsalFailure[] = [];
  let failed = 0;
  let commands = 0;
  let rows = 0;
  let holds: Record<IpaObjectType, number> | null = null;

  function fail(artifact: ArtifactId, line: number, message: string, about: string): void {
    failed++;
    if (failures.length < MOST_FAILURES) failures.push({ artifact, line, message, about });
  }

  function apply(artifact: ArtifactId, command: IpaCommand, line: number): void {
    const administrator = protectedIn(command);
    if (administrator !== null) {
      fail(
        artifact,
        line,
        `${administrator} is a protected administrator and is never touched`,
        administrator,
      );
      return;
    }
    const verdict = model.apply(command);
    if (verdict.outcome === 'already exists') {
      fail(artifact, line, `${titleOf(command)}: already exists`, subjectOf(command));
    } else if (verdict.outcome === 'failed') fail(artifact, line, verdict.words, subjectOf(command));
  }

  function readerOf({ id, tool, encoding }: RehearsedArtifact): Reader {
    if (tool === 'secadm') {
      return secadmReader(encoding, {
        command(command, line) {
          commands++;
          apply(id, command, line);
        },
        unreadable: (reason, line) => fail(id, line, `The line cannot be read for sure: ${reason}.`, ''),
      });
    }
    if (tool === 'administration') {
      return requestsReader(dataArea, {
        command(command, line) {
          commands++;
          apply(id, command, line);
        },
        unreadable: (reason, line) => fail(id, line, `The request cannot be read for sure: ${reason}.`, ''),
      });
    }
    return importReader(encoding, {
      row(row, _number, line) {
        rows++;
        apply(id, row, line);
      },
      badRow(reason, _number, line) {
        rows++;
        fail(id, line, `The row cannot be read for sure: ${reason}.`, '');
      },
      stopped: (reason, line) => fail(id, line, `The file cannot be read any further: ${reason}.`, ''),
    });
  }

  const readers = new Map(artifacts.map((artifact) => [artifact.id, readerOf(artifact)]));
  const undo = new Set(artifacts.filter(({ role }) => role === 'undo').map(({ id }) => id));

  function reader(artifact: ArtifactId): Reader {
    const found = readers.get(artifact);
    if (found === undefined) throw new Error(`Artifact ${artifact} was not announced.`);
    if (undo.has(artifact)) holds ??= model.holds();
    return found;
  }

  /** An undo that can be read and does not fail may still be too short. */
  function checkUndone(artifact: ArtifactId): void {
    const after = model.holds();
    for (const type of GEN_TYPES) {
      const more = after[type] - before[type];
      if (more !== 0) fail(artifact, 0, `After the undo ${type} has ${more} more than before the run`, '');
    }
  }

  return {
    feed(artifact, chunk) {
      reader(artifact).feed(chunk);
    },
    endArtifact(artifact) {
      reader(artifact).end();
      if (undo.has(artifact)) checkUndone(artifact);
    },
    report: () => ({ commands, rows, holds: holds ?? model.holds(), failed, failures: [...failures] }),
  };
}
