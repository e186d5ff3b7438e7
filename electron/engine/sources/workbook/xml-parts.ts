import { SaxesParser } from 'saxes';
import { failure } from '../../../../shared/base/failure.ts';
import { makeBreath } from '../../base/breath.ts';
import { workbookTooLarge } from './too-large.ts';

/** What is told about an XML part while it is read. Names come without their prefix: writers differ in it. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
  /** Whether enough is known and the rest need not be read. */
  readonly enough?: boolean;
}

const DEEPEST = 64;
/** Of one element; those of a workbook have fewer than fifty. */
const MOST_ATTRIBUTES = 1000;
/** So much is parsed in one go. */
const WRITTEN_UNITS = 1 << 14;
/** Of one tag or one text, far more than a cell of 32,767 characters takes. */
const LONGEST_PIECE = 4 << 20;

/**
 * Reads an XML part as a stream. Nothing is expanded but XML's own five entities and characters by number: a
 * document type is refused.
 * @throws Failure WORKBOOK-BROKEN, WORKBOOK-TOO-LARGE
 */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  file: string,
  listener: XmlListener,
): Promise<void> {
  const broken = (reason: string) => failure('WORKBOOK-BROKEN', { file, reason });
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let piece = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw broken(error.message);
  });
  parser.on('doctype', () => {
    throw broken('it declares a document type');
  });
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw broken('one of its elements has too many attributes');
  });
  parser.on('opentag', (tag) => {
    piece = 0;
    attributes = 0;
    if (++depth > DEEPEST) throw broken('its elements are nested too deeply');
    listener.open(localName(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    piece = 0;
    depth--;
    listener.close(localName(name));
  });
  if (listener.text !== undefined) {
    const onText = (text: string) => listener.text?.(text);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  const breath = makeBreath();
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    for (let at = 0; at < text.length; at += WRITTEN_UNITS) {
      const part = text.slice(at, at + WRITTEN_UNITS);
      piece += part.length;
      parser.write(part);
      if (listener.enough === true) return;
      if (piece > LONGEST_PIECE) throw workbookTooLarge(file, '4 million characters between two tags');
      if (breath.due()) await breath.take();
    }
  }
  if (decoder === null) throw broken('a part of it is empty');
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The parts of a workbook are in UTF-8, or in UTF-16 with a byte order mark. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
