import { open } from 'node:fs/promises';
import { GrowingColumn } from '../../../shared/base/growing-column.ts';
import type { OperationSubject } from '../../../shared/target/operation.ts';
import type { ArtifactShape } from '../../../shared/target/render/artifact.ts';
import { LINE_END, type LineSink } from '../../../shared/target/render/artifact.ts';
import { LineFile } from '../base/line-file.ts';

/** A rendered artifact on disk, with the index from line to byte and from line to person. Lines count from 0. */
export interface ArtifactFile {
  readonly shape: ArtifactShape;
  readonly path: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
  /** Whose line it is; null for the frame of the document. */
  subjectOf(line: number): OperationSubject | null;
  /** The exact bytes of lines from `from` to before `to`, line ends included. */
  readBytes(from: number, to: number): Promise<Uint8Array>;
  /** The same lines as text, without line ends. */
  readLines(from: number, to: number): Promise<string[]>;
}

/** Subjects packed into one number: 0 none, people odd, tasks even. */
function pack(subject: OperationSubject | null): number {
  if (subject === null) return 0;
  return subject.kind === 'person' ? subject.index * 2 + 1 : subject.index * 2 + 2;
}

function unpack(packed: number): OperationSubject | null {
  if (packed === 0) return null;
  return packed % 2 === 1
    ? { kind: 'person', index: (packed - 1) / 2 }
    : { kind: 'task', index: packed / 2 - 1 };
}

/** Writes an artifact line by line, and keeps where each line begins and whose it is. */
export class ArtifactWriter implements LineSink {
  readonly #shape: ArtifactShape;
  readonly #path: string;
  readonly #file: LineFile;
  readonly #subjects = new GrowingColumn();
  #operations = 0;

  constructor(shape: ArtifactShape, path: string) {
    this.#shape = shape;
    this.#path = path;
    this.#file = new LineFile(path, shape.encoding, LINE_END);
  }

  line(text: string, subject: OperationSubject | null): void {
    this.#file.line(text);
    this.#push(subject);
  }

  lineAround(
    beginning: Uint8Array,
    middle: string,
    ending: Uint8Array,
    subject: OperationSubject | null,
  ): void {
    this.#file.lineAround(beginning, middle, ending);
    this.#push(subject);
  }

  #push(subject: OperationSubject | null): void {
    this.#subjects.push(pack(subject));
    if (subject !== null) this.#operations++;
  }

  /** How many of the lines are operations; the others are what a file has round them. */
  get operations(): number {
    return this.#operations;
  }

  get lines(): number {
    return this.#subjects.length;
  }

  finish(): ArtifactFile {
    const { sha256, offsets } = this.#file.finish();
    return new WrittenArtifact(this.#shape, this.#path, sha256, offsets, this.#subjects.toArray());
  }

  /** Closes the file of a rendering that was given up. */
  abandon(): void {
    this.#file.abandon();
  }
}

class WrittenArtifact implements ArtifactFile {
  readonly shape: ArtifactShape;
  readonly path: string;
  readonly sha256: string;
  readonly #offsets: Uint32Array;
  readonly #subjects: Uint32Array;

  constructor(
    shape: ArtifactShape,
    path: string,
    sha256: string,
    offsets: Uint32Array,
    subjects: Uint32Array,
  ) {
    this.shape = shape;
    this.path = path;
    this.sha256 = sha256;
    this.#offsets = offsets;
    this.#subjects = subjects;
  }

  get bytes(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  get lines(): number {
    return this.#subjects.length;
  }

  subjectOf(line: number): OperationSubject | null {
    return unpack(this.#subjects[line] ?? 0);
  }

  async readBytes(from: number, to: number): Promise<Uint8Array> {
    const start = this.#offsets[Math.min(from, this.lines)] ?? 0;
    const end = this.#offsets[Math.min(to, this.lines)] ?? 0;
    const bytes = new Uint8Array(Math.max(0, end - start));
    const file = await open(this.path, 'r');
    try {
      await file.read(bytes, 0, bytes.length, start);
    } finally {
      await file.close();
    }
    return bytes;
  }

  async readLines(from: number, to: number): Promise<string[]> {
    const bytes = Buffer.from(await this.readBytes(from, to));
    if (bytes.length === 0) return [];
    const text = bytes.toString(this.shape.encoding === 'utf-8' ? 'utf8' : 'latin1');
    const lines = text.split(LINE_END);
    lines.pop();
    return lines;
  }
}
