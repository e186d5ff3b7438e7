/** The words in which two plans are compared: what came, what went, what is another than before. */
export const CHANGE_KINDS = ['new', 'gone', 'changed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A person is a `user` of M3, a task is a `role` of M3. */
export const CHANGE_SUBJECTS = ['user', 'role'] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

export type ChangedFieldName =
  | 'id'
  | 'situation'
  | 'action'
  | 'identity'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'actorRoles'
  | 'description'
  | 'user-task'
  | 'operation';

/** One field of a person or task; null on the side where there is none. */
export interface ChangedField {
  readonly field: ChangedFieldName;
  /** The task of a `user-task`, the object of an `operation`; '' for every other field. */
  readonly task: string;
  /** As the plan writes it; of a `user-task` its dates in words, of an `operation` what it does. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A person or task that is not the same in both plans. */
export interface PlanChange {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  readonly id: string;
  /** A person's first and last name or a role's description; of the later plan where it has one. */
  readonly name: string;
  /** Of what is new or gone every field, else only those that differ. */
  readonly fields: readonly ChangedField[];
}

/** A setting that differs. Entries of a list stand one by one, whatever their order. */
export interface SettingChange {
  /** e.g. `policy`, `scope`, `rule`. */
  readonly path: readonly string[];
  /** null where the setting, or this entry of it, is not there; '' where it is empty. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangeCounts {
  readonly user: Readonly<Record<ChangeKind, number>>;
  readonly role: Readonly<Record<ChangeKind, number>>;
  readonly settings: number;
}

export const NO_CHANGES: ChangeCounts = {
  user: { new: 0, gone: 0, changed: 0 },
  role: { new: 0, gone: 0, changed: 0 },
  settings: 0,
};

/** How a plan left the hands of whoever made it: as a bundle, or to the target of a run. */
export const HAND_OVER_WAYS = ['exported', 'practice', 'local'] as const;
export type HandOverWay = (typeof HAND_OVER_WAYS)[number];

/** When and how a plan was handed over. */
export interface HandOver {
  /** ISO time. */
  readonly at: string;
  readonly how: HandOverWay;
  /** Names the plan: the SHA-256 of its file. */
  readonly hash: string;
}
