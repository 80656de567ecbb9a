import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

const httpHead = `HTTP/1.1 200 OK
Date: Sun, 29 Nov 2026 11:30:03 GMT
Server: nginx/7.2.5
X-auth-access-token: SECRET-1
Set-Cookie: JSESSIONID=SECRET2; Path=/; HttpOnly
fw-a: 2110 7.2.5

`;
const httpTrace = `* Trying 10.0.0.1:443...
* ALPN, offering http/1.1
* TLSv1.3 (OUT), TLS handshake, Client hello (1):
> GET /api/7.2.5/devices HTTP/1.1
> Host: fmc-2110
> User-Agent: curl/7.81.0
> X-auth-access-token: SECRET-1
>
{ [5 bytes data]
< HTTP/1.1 200
< Set-Cookie: JSESSIONID=SECRET2
<
`;

test.each([
  ['typed lines, then JSON', ['lines', 'cloud']],
  ['a table, then JSON, then a line', ['table', 'cloud', 'line']],
  ['JSON, then a table', ['cloud', 'table']],
  ['show version, then a line', ['show', 'line']],
  ['a line, then show version', ['line', 'show']],
  ['a table, then show version', ['table', 'show']],
  ['show version, then a table', ['show', 'table']],
  ['show version between a table and a line', ['table', 'show', 'line']],
  ['columns, then show version', ['columns', 'show']],
  ['show version, then a table in Markdown', ['show', 'markdown']],
  ['headers, then JSON', ['headers', 'cloud']],
  ['two pages with headers', ['headers', 'cloud', 'headers', 'records']],
  ['a trace, then JSON', ['trace', 'cloud']],
  ['headers, then a table', ['headers', 'table']],
])('One paste may have several: %s', (_, parts) => {
  const cloud = {
    ...{ uid: 'u', name: 'cloud', deviceType: 'CDFMC_MANAGED_FTD', softwareVersion: '7.2.5' },
    hardwareModel: 'Cisco Firepower 2110 Threat Defense',
  };
  const texts: Record<string, string> = {
    lines: 'lines 2110 7.2.5\n',
    line: 'line 2110 7.2.5',
    table: 'Name,Version,Model\ntable,7.2.5,2110\n',
    cloud: JSON.stringify({ count: 1, items: [cloud] }, null, 2),
    columns: 'Device    Model     Version\ncolumns   2110      7.2.5\n',
    markdown: '| Name | Model | Version |\n|---|---|---|\n| markdown | 2110 | 7.2.5 |\n',
    records: '[{"name": "records", "model": "2110", "version": "7.2.5"}]',
    headers: httpHead,
    trace: httpTrace,
    show: '---[ show ]---\nModel : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5\n',
  };
  const text = parts.map((part) => texts[part]).join('\n');
  const { devices, notRead } = readInventory([{ name: 'pasted', text }]);
  expect(devices.map(({ values }) => values.name).sort()).toEqual(
    parts.filter((part) => part !== 'headers' && part !== 'trace').toSorted(),
  );
  expect(JSON.stringify([devices, notRead])).not.toContain('SECRET');
  expect(devices.every(({ values }) => values.version === '7.2.5' && values.model)).toBe(true);
  for (const { values, rows } of devices) {
    const place = (rows[0]?.line ?? 0) - 1;
    const at = text
      .split('\n')
      .slice(place, place + 2)
      .join('\n');
    expect(at).toContain(values.name === 'cloud' ? '"uid"' : values.name);
  }
  expect(notRead).toEqual([]);
});

test.each([
  ['in front of JSON', `${httpHead}{"items": []}`, 'None is read or kept.'],
  ['of a list that was refused', httpHead.replace('200 OK', '401 Unauthorized'), 'answered 401'],
  ['without their first line', 'Server: nginx/7.2.5\nX-Auth-Token: SECRET\nfw-a 2110 7.2.5', ''],
  ['of a login page', `${httpHead}<!doctype html><title>Log in</title>`, 'that of a login'],
])('Headers are named, and never a device: %s', (_, text, note) => {
  const { devices, sources } = readInventory([{ name: 'pasted', text }]);
  expect(devices.map(({ values }) => values.name)).toEqual(text.endsWith('5') ? ['fw-a'] : []);
  expect(sources[0]?.notes.join(' ')).toContain(note);
  expect(sources[0]?.notes.join(' ')).toMatch(/Headers of an HTTP answer|login/);
});

test.each([
  ['a line with all that a person adds', 'fw-b 2110 7.2.5 (build 208) HA', ['fw', 'fw-b'], 0],
  ['a line that may be a device', 'fw-b rack nine 2110 7.2.5', ['fw'], 1],
  [
    'what the device says of itself',
    'Cisco Firepower 2110 Threat Defense v7.2.5 (build 208)',
    ['fw'],
    0,
  ],
  [
    'a table of modules',
    'Mod  Card Type  Model  Serial No.\n1  Firepower  FPR-2110  JAD1',
    ['fw'],
    0,
  ],
  [
    'a row of a table that can’t be read',
    'Name,Model,Version\nbad\nfw-b,2110,7.2.5',
    ['fw', 'fw-b'],
    1,
  ],
])('Beside show version: %s', (_, line, names, missing) => {
  const output = '---[ fw ]---\nModel : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5\n';
  for (const text of [`${line}\n${output}`, `${output}fw up 3 days\n\n${line}\n`]) {
    const { devices, notRead } = readInventory([{ name: 'pasted', text }]);
    expect(devices.map(({ values }) => values.name).sort()).toEqual(names);
    expect(notRead).toHaveLength(missing);
  }
});

test('A prompt and what the device calls itself are one device', () => {
  const text = `firepower# show version\n---[ fw ]---\nModel : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5`;
  const { devices, notRead } = readInventory([{ name: 'pasted', text }]);
  expect(devices.map(({ values }) => values.name)).toEqual(['fw']);
  expect(notRead).toEqual([]);
});

test('Comes to an end, and throws at nothing, whatever brackets stand among the lines', () => {
  const piece = fc.constantFrom(
    ...['[', '{', '"', '}', ']', ' ', '\n', ':', ',', '{ "', '[ {', '"a":1', 'fw-a 2130 7.2.5'],
    '[{"name":"x","softwareVersion":"7.2.5"}]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { sources } = readInventory([{ name: 'pasted', text: pieces.join('') }]);
      expect(sources).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
