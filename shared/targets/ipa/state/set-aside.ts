/** What of a reading belongs to IPA itself and is left alone. */
export interface SetAside {
  /** How many tasks and user-tasks of IPA's own were read. */
  readonly tasks: number;
  readonly userTasks: number;
  /** idKeys of tasks that were set aside by their names alone: there may be a group task of that name as well. */
  readonly byName: ReadonlySet<string>;
  /** idKeys of tasks whose type nobody said, and that are named like nobody: the personal task of a user who is gone is one, too. */
  readonly untyped: ReadonlySet<string>;
}

export const NOTHING_SET_ASIDE: SetAside = {
  tasks: 0,
  userTasks: 0,
  byName: new Set(),
  untyped: new Set(),
};
