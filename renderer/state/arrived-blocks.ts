/** The rows of a table that have arrived, in blocks. */
import type { Page } from '../../shared/base/page.ts';

export const BLOCK_ROWS = 200;

export interface Arrived<T> {
  /** Names the query that the blocks answer; '' before the first arrived. */
  generation: string;
  total: number;
  counted: number;
  blocks: Map<number, readonly T[]>;
  /** The blocks of the query before, which are shown until the new ones arrive. */
  olderBlocks: Map<number, readonly T[]>;
}

/** The block that a row is in. */
export function blockOf(index: number): number {
  return Math.floor(index / BLOCK_ROWS);
}

export function nothingArrived<T>(): Arrived<T> {
  return { generation: '', total: 0, counted: 0, blocks: new Map(), olderBlocks: new Map() };
}

/** Takes a block. The first one of another query makes the others old. */
export function takeBlock<T>(arrived: Arrived<T>, generation: string, block: number, page: Page<T>): void {
  if (arrived.generation !== generation) {
    arrived.olderBlocks = arrived.blocks;
    arrived.blocks = new Map();
    arrived.generation = generation;
  }
  arrived.total = page.total;
  arrived.counted = page.counted ?? page.total;
  arrived.blocks.set(block, page.rows);
}

/** The row at a position; one of the query before where the new one has not arrived, undefined where neither has. */
export function rowAt<T>({ blocks, olderBlocks }: Arrived<T>, index: number): T | undefined {
  const block = blockOf(index);
  const rows = blocks.get(block) ?? olderBlocks.get(block);
  return rows?.[index % BLOCK_ROWS];
}
