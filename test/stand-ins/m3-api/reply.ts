/** An answer before it is sent; a body is made while it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: Iterable<string>;
}

const JSON_TYPE = 'application/json;charset=UTF-8';

export const jsonReply = (text: Iterable<string>): Reply => ({
  status: 200,
  headers: { 'content-type': JSON_TYPE },
  text,
});

export function jsonObjectReply(
  status: number,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, headers: { 'content-type': JSON_TYPE, ...headers }, text: [JSON.stringify(value)] };
}

/** A page for people, where a program expects data. */
export function htmlReply(
  status: number,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const page = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: { 'content-type': 'text/html;charset=utf-8', ...headers }, text: [page] };
}
