import type { ArtifactShape as AnyShape } from '../../../target/render/artifact.ts';
import { SECTIONS } from '../plan/section.ts';
import type { IpaTool } from '../tools.ts';

/**
 * The artifacts of a plan: one for each section that has operations, in running order. The undo stands apart: it is
 * never run by itself.
 */
export const ARTIFACT_IDS = [...SECTIONS, 'gen-undo'] as const;
export type ArtifactId = (typeof ARTIFACT_IDS)[number];

export type ArtifactShape = AnyShape<ArtifactId, IpaTool>;
