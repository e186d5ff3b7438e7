export const USER_DETAILS = [
  'userType',
  'language',
  'division',
  'facility',
  'warehouse',
  'department',
] as const;

export type UserDetail = (typeof USER_DETAILS)[number];
