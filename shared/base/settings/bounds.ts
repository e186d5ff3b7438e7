/** What many settings ask for: the schema, and the same in words. */
import { z } from 'zod';
import { grouped } from '../grouped.ts';

/**
 * One line, without characters that split it, turn its direction or cannot be seen: what it says is shown where a
 * password is asked for. What it means is checked where it is used.
 */
export function oneLine(max: number) {
  return {
    schema: z
      .string()
      .trim()
      .max(max)
      .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u),
    problem: `One line, at most ${max} characters.`,
  };
}

export function wholeNumber(from: number, to: number) {
  return {
    schema: z.number().int().min(from).max(to),
    problem: `A whole number from ${grouped(from)} to ${grouped(to)}.`,
  };
}

export function seconds(from: number, to: number) {
  return {
    schema: z.number().int().min(from).max(to),
    problem: `A whole number of seconds from ${grouped(from)} to ${grouped(to)}.`,
  };
}

/** A whole number from 0, or none. */
export function limitUpTo(to: number) {
  return {
    schema: z.number().int().min(0).max(to).nullable(),
    problem: `A whole number from 0 to ${grouped(to)}, or nothing.`,
  };
}

/** Ids of users or roles. */
export function ids() {
  return {
    schema: z.array(z.string().max(256)).max(2_000_000),
    problem: 'At most 256 characters a line.',
  };
}
