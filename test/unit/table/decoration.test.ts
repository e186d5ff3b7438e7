import { describe, expect, it } from 'vitest';
import { CELL_BREAK, decorationOf } from '../../../shared/table/decoration.ts';

const kindOf = (line: string, delimiter = ';') => decorationOf(line.split(delimiter), delimiter);

describe('lines that tools write around a table', () => {
  it.each([
    ['(2 rows affected)', 'count'],
    ['(1 row affected)', 'count'],
    ['(2 Zeilen betroffen)', 'count'],
    ['(2 Zeile(n) betroffen)', 'count'],
    ['(2 lignes affectées)', 'count'],
    ['(2 rader påverkade)', 'count'],
    ['(2 filas afectadas)', 'count'],
    ['(2 righe interessate)', 'count'],
    ['(2 rijen beïnvloed)', 'count'],
    ['(2 rækker berørt)', 'count'],
    ['(2 行受影响)', 'count'],
    ['(3 rows)', 'count'],
    ['(1.234 Zeilen betroffen)', 'count'],
    ['3 rows selected.', 'count'],
    ['428 rows copied.', 'count'],
    ['2 Zeilen ausgewählt.', 'count'],
    ['2 rows in set (0.00 sec)', 'count'],
    ['  2 record(s) selected.', 'count'],
    ['no rows selected', 'count'],
    ['Completion time: 2026-11-30T20:01:01.1234567+01:00', 'time'],
    ['Abschlusszeit: 2026-11-30T20:01:01.1234567+01:00', 'time'],
    ['Heure de fin : 2026-11-30T20:01:01.1234567+01:00', 'time'],
    ['Hora de finalización: 2026-05-19T13:13:00.7217148-04:00', 'time'],
    ['Elapsed: 00:00:00.01', 'time'],
    ["Changed database context to 'M3FDBTST'.", 'message'],
    ['Warning: Null value is eliminated by an aggregate or other SET operation.', 'message'],
    ['Msg 208, Level 16, State 1, Server DB1, Line 1', 'error'],
    ['Meldung 208, Ebene 16, Status 1, Zeile 1', 'error'],
    ['Messaggio 207, livello 16, stato 1, riga 45', 'error'],
    ['Mensaje 207, nivel 16, estado 1, línea 1', 'error'],
    ['ORA-00942: table or view does not exist', 'error'],
    ['#TYPE System.Data.DataRow', 'type'],
    ['"#TYPE Selected.System.Data.DataRow"', 'type'],
    ['sep=,', 'separator'],
    ['\u001a', 'end'],
    ['* * * * *  E N D  O F  R E P O R T  * * * * *', 'end'],
    ['********  End of data  ********', 'end'],
    ['Page 2 of 17', 'page'],
    ['Seite 2', 'page'],
    ['------;------;------', 'dashes'],
    ['---------- ---------------------', 'dashes'],
    ['+--------+-------+', 'dashes'],
    ['Total;428;;', 'total'],
    ['Summe: 428', 'total'],
    [';Gesamt;1.234', 'total'],
  ])('%s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('are known also where programs have filled them up, or their own delimiter has cut them', () => {
    expect(kindOf('(2 rows affected);;')).toBe('count');
    expect(kindOf('(1,234 rows affected)', ',')).toBe('count');
    expect(kindOf('Msg 208, Level 16, State 1', ',')).toBe('error');
  });
});

describe('rows that look a little like them', () => {
  it.each([
    'TOTAL;Total Fina;t@x.example',
    'TOTAL;;',
    'SUM;Sum Lee;',
    '-----;Dash Person;d@x.example',
    '-;-;',
    '(1);Anna (x);',
    '(1;Anna Berg);',
    '2ROWS;Two Rows;',
    'PAGE 2;Paige Two;',
    'MSG208;Level Sixteen;',
    'ENDE;End Of Data;',
    'A001;Anna Berg;a@x.example',
    '12;Poster',
    'PAGE;2',
    '428;Rosa Zeilen;',
  ])('%s', (row) => {
    expect(kindOf(row)).toBeNull();
  });

  it.each(['\t', CELL_BREAK, ','])('whatever stands between their fields (%j)', (delimiter) => {
    for (const row of [
      ['12', 'Poster'],
      ['2', 'Rows'],
      ['PAGE', '2'],
      ['(1', 'Anna)'],
      ['SUM', 'Lee'],
    ]) {
      expect(decorationOf(row, delimiter)).toBeNull();
    }
    expect(decorationOf(['---', '---'], delimiter)).toBe('dashes');
  });
});
