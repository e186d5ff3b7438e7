/** Safe signs of a failure (domain.md, 4). */
export function saysFailure(text: string): boolean {
  return /\bFAILED\b/.test(text) || /\b(?:Field|Column)\b.*\bis required\b/.test(text);
}

export function saysAlreadyThere(text: string): boolean {
  return /\balready exists?\b/i.test(text);
}
