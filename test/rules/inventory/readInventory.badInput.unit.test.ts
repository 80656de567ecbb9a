import { describe, expect, test } from 'vitest';
import { fromJson } from '../../../src/rules/inventory/fromJson.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { inventoryFields } from '../../../src/rules/inventory/inventory.ts';
import { readInventoryInSteps } from '../../../src/rules/inventory/readInventoryInSteps.ts';
import { line, names, pasted, read, source } from './fixtureLists.ts';

describe('Bad input', () => {
  const cloud = source('cloud.json').text;
  const deep = '[{"name":"a","x":' + '['.repeat(5_000) + ']'.repeat(5_000) + '}]';
  test.each([
    [
      'truncated JSON keeps what came before the cut',
      cloud.slice(0, cloud.indexOf('cloud-fw')),
      4,
      /cut off/,
    ],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000\u0006', 0, /xlsx.*Save it as CSV/],
    ['a page of a login', '<!DOCTYPE html><html><title>Login</title>', 0, /session had ended/],
    ['a page with a remark in front', '<!-- x -->\n<!DOCTYPE html><html>', 0, /session had ended/],
    ['a list of nothing', '{"items": [], "paging": {"count": 0}}', 0, /There is no device/],
    ['a record in YAML', 'fw1:\n  sccfm_software_version: 7.2.5', 0, /one value of a record/],
    ['binary', '\u0000\u0001\u0002\uFFFD\u0000\u0003'.repeat(20), 0, /not text/],
    ['XML', '<?xml version="1.0"?><devices/>', 0, /XML/],
    ['JSON nested without end', deep, 0, /nested more deeply/],
    ['JSON with a comma too many', '[{"name": "a",, "version": 1}]', 0, /not JSON/],
    ['JSON that is no list', '{"name": 1', 0, /cut off/],
    ['nothing', '  \r\n ', 0, /This is empty/],
  ])('%s', (_, text, devices, expected) => {
    const inventory = pasted(text);
    expect(inventory.devices).toHaveLength(devices);
    const said = [
      ...inventory.sources.flatMap(({ notes }) => notes),
      ...inventory.notRead.map(({ reason }) => reason),
    ];
    expect(said.join(' ')).toMatch(expected);
  });

  test.each([
    ['{"error":{"category":"FRAMEWORK","messages":[{"description":"Access token invalid"}]}}'],
    ['{"timestamp":"2026-11-29","status":401,"error":"Unauthorized","path":"/v1/inventory"}'],
    ['{"errorCode":"NOT_FOUND","errorMsg":"none"}'],
    ['{"detail":"Invalid token"}'],
  ])('An answer that is an error is told as one, and is no row: %s', (text) => {
    const { devices, notRead, sources } = pasted(text);
    expect([devices, notRead, sources[0]?.rows]).toEqual([[], [], 0]);
    expect(sources[0]?.notes).toEqual([
      expect.stringMatching(/^The manager answered with an error/),
    ]);
  });

  test.each([
    '{"links":{"self":"https://fmc"},"paging":{"offset":0,"limit":25,"count":0,"pages":0}}',
    '{"items":[],"paging":{"count":0}}',
    '[]',
  ])('A page without items is empty, and has no row: %s', (text) => {
    const { devices, notRead, sources } = pasted(text);
    expect([devices, notRead]).toEqual([[], []]);
    expect(sources[0]?.notes).toEqual(['There is no device in this list.']);
  });

  test('A quote that is never closed costs one row', () => {
    const { devices, notRead } = pasted(
      'Name,Model,Version\n"a,2110,7.2.5\nb,2120,7.0.6\nc,2130,7.0.6',
    );
    expect(devices.map(({ values }) => values.name)).toEqual(['"a', 'b', 'c']);
    expect(notRead.map(({ reason }) => reason)).toEqual([expect.stringContaining('never closed')]);
  });

  test('A quote that another one closes rows below costs one row, not all between', () => {
    const between = Array.from({ length: 200 }, (_, place) => `m${place},2110,7.2.5,fine`);
    const rows = ['a,2110,7.2.5,"rack 12', ...between, 'b,2120,7.0.6,"see doc"', 'c,2130,7.0.6,'];
    const { devices, notRead } = pasted(['Name,Model,Version,Comment', ...rows].join('\n'));
    expect(devices).toHaveLength(203);
    expect(notRead.map(({ reason }) => reason)).toEqual([expect.stringContaining('never closed')]);
  });

  test('Names of what every object has are names like others', () => {
    const text =
      '[{"__proto__": {"polluted": 1}, "name": "a", "constructor": 1, "version": "7.2.5", "model": "2110"}]';
    expect(pasted(text).devices.map(line)).toEqual(['a | 2110 | 7.2.5']);
    expect(pasted('Name,__proto__,constructor,Model\n__proto__,1,2,2110').devices).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('Every line of a long paste is read or told', () => {
    const count = 100_000;
    const text = Array.from({ length: count }, (_, place) =>
      place % 2 ? 'noise' : `fw-${place} 2110 7.2.5`,
    ).join('\n');
    const { devices, notRead } = pasted(text);
    expect(devices.length + notRead.length).toBe(count);
  });
});

describe('No text holds up the page', () => {
  const many = (count: number, row: (place: number) => string) =>
    Array.from({ length: count }, (_, place) => row(place)).join('\n');
  const head = 'Name,Model,Version,Serial,Pair\n';
  test.each([
    ['empty lines', '\n'.repeat(200_000)],
    ['one name', head + many(10_000, (place) => `fw,2110,7.2.5,S${place},`)],
    ['one serial number', head + many(10_000, (place) => `fw-${place},2110,7.2.5,S,`)],
    ['one pair', head + many(10_000, (place) => `fw-${place},2110,7.2.5,S${place},p`)],
    ['quotes', head + '"a,\n'.repeat(10_000)],
    ['brackets', '['.repeat(200_000)],
    ['keys', '{"a":'.repeat(50_000)],
    [
      'output of devices',
      '---[ a ]---\nModel : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5\n'.repeat(
        10_000,
      ),
    ],
    ['lists between lines', '{"a":1}\nnoise\n'.repeat(5_000)],
    ['lines of words', many(20_000, () => 'noise and more of it')],
  ])('Many %s', (_, text) => {
    expect(cpuSeconds(() => pasted(text))).toBeLessThan(3);
  });
});

describe('A step looks at no more than a piece of a list, whatever stands in it', () => {
  const length = 10_000_000;
  const filled = (text: string) => text.repeat(length / text.length);
  const head = 'Name,Model,Version\n';
  const output = 'Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5\n';
  test.each([
    ['one quoted cell', `${head}"${filled('x')}",2110,7.2.5\nfw,2110,7.2.5`, 1],
    ['one quoted cell of quotes', `${head}"${filled('""')}",2110,7.2.5\nfw,2110,7.2.5`, 1],
    ['one cell', `${head}${filled('x')},2110,7.2.5\nfw,2110,7.2.5`, 1],
    ['one row of empty cells', `${head}${filled(',')}\nfw,2110,7.2.5`, 1],
    ['one line', `${filled('x')}\nfw 2110 7.2.5`, 1],
    ['one line of spaces', `${filled(' ')}\nfw 2110 7.2.5`, 1],
    ['one line beside output of a device', `${output}${filled('x')}`, 1],
    ['one line that begins as a model does', `${output}Model ${filled(' ')}x`, 1],
    ['one text in JSON', `[{"name":"${filled('x')}"},{"name":"fw","version":"7.2.5"}]`, 1],
    ['one text of marks in JSON', `[{"name":"${filled('\\"')}"}]`, 0],
    ['one number in JSON', `{"a":${filled('1')}}`, 0],
    [
      'a gap in JSON',
      `[{"name":"a","version":"7.2.5"},${filled('\n')}{"name":"b","model":"2110"}]`,
      2,
    ],
    ['many keys in JSON', `{"items":[{${filled('"k":1,  ')}"z":1}]}`, 0],
    ['many brackets', filled('['), 0],
    ['nothing', filled(' '), 0],
  ])('%s', (_, text, devices) => {
    let steps = 1;
    const reading = readInventoryInSteps([{ name: 'pasted', text }], () => fromJson);
    let step = reading.next();
    for (; !step.done; step = reading.next()) steps++;
    expect(step.value.devices).toHaveLength(devices);
    expect(steps).toBeGreaterThan(length / 1_000_000);
    expect(
      step.value.notRead.length + step.value.sources.flatMap(({ notes }) => notes).length + devices,
    ).toBeGreaterThan(0);
  });

  test('More rows than any fleet has are not read, and that is said', () => {
    const text = `${head}${',,7.2.5\n'.repeat(200_010)}`;
    const { notRead, sources } = pasted(text);
    expect(notRead).toHaveLength(200_001);
    expect(sources[0]?.notes.join(' ')).toContain('near line 200002 of pasted');
  });
});

describe('Secrets are dropped on reading', () => {
  const inventory = read(...names);
  const all = JSON.stringify(inventory);

  test('The fixtures have some of every kind', () => {
    const texts = names.map((name) => source(name).text).join('');
    expect(new Set(texts.match(/SECRET[A-Z]+/g))).toEqual(
      new Set(['SECRETREGKEY', 'SECRETNAT', 'SECRETSHARED', 'SECRETTOKEN', 'SECRETCOMMUNITY']),
    );
  });

  test('and nothing that comes out has one', () => {
    expect(all).not.toContain('SECRET');
    expect(all).not.toContain('secret-host');
  });

  test('Only the fields that are named are taken over', () => {
    const fields = new Set(inventory.devices.flatMap(({ values }) => Object.keys(values)));
    expect(
      [...fields].filter((field) => !(inventoryFields as readonly string[]).includes(field)),
    ).toEqual([]);
  });

  test.each([
    'fw-a 7.2.5 password hunter2',
    'fw-a 7.2.5 regkey:hunter2',
    'fw-a 2110 7.2.5 token hunter2',
    'fw-a 7.2.5 community=hunter2',
    'configure manager add 10.0.0.1 hunter2 7.2',
  ])('A device keeps none that stands in its line: %s', (text) => {
    const read = pasted(text);
    expect(read.devices).toHaveLength(1);
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  test.each([
    'failover key hunter2 7.0',
    'psk hunter2 2110 7.0',
    'key hunter2 7.0',
    'password hunter2 7.2.5',
    'snmp-server user bob ops v3 auth sha hunter2 priv aes 128 hunter2 7.0',
    'ntp authentication-key 1 md5 hunter2 7.0',
    'tacacs-server host 10.0.0.1 hunter2 7.0',
  ])('A line that begins with one is no device, nor shown: %s', (text) => {
    const read = pasted(text);
    expect([read.devices, read.notRead.map((row) => row.text)]).toEqual([[], ['']]);
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  test('Names may have such words in them', () => {
    const named = 'fw-key-west 2110 7.0.6\npassau-1 2110 7.0.6\nauth-fw 2110 7.0.6';
    expect(pasted(named).devices).toHaveLength(3);
  });

  test.each([
    'configure manager add 10.0.0.1 REGKEY NATID',
    'admin password hunter2',
    'Cookie: JSESSIONID=hunter2',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9abc',
  ])('A line that speaks of one is not shown: %s', (text) => {
    const shown = pasted(text)
      .notRead.map((row) => row.text)
      .join('');
    expect(shown.replace('…', '')).toBe('');
  });
});
