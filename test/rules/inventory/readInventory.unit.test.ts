import { describe, expect, test } from 'vitest';
import { type Inventory, readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { parsePlatform } from '../../../src/rules/reading/parsePlatform.ts';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';
import { line, names, pasted, read, source } from './fixtureLists.ts';

describe('Every format is recognised by its shape', () => {
  test.each([
    ['cloud.json', 'cloud-inventory', 8],
    ['devicerecords.json', 'device-records', 4],
    ['pairs.json', 'pairs', 2],
    ['chassis.json', 'chassis', 0],
    ['bulk.json', 'bulk-show-version', 1],
    ['show-version.txt', 'show-version', 2],
    ['table.csv', 'table', 2],
    ['netbox.json', 'records', 1],
    ['librenms.json', 'records', 1],
    ['lines.txt', 'lines', 5],
  ])('%s is %s with %i devices', (name, format, devices) => {
    const inventory = read(name);
    expect(inventory.sources[0]?.formats).toEqual([format]);
    expect(inventory.devices).toHaveLength(devices);
  });

  test('whatever the file is called', () => {
    const [one, other] = ['cloud.json', 'holiday.txt'].map((name) =>
      readInventory([{ name, text: source('cloud.json').text }]),
    );
    expect(other?.devices.map(line)).toEqual(one?.devices.map(line));
  });

  test('and in any order, with the same devices', () => {
    const keys = ({ devices }: Inventory) => devices.map(({ values }) => values.name).sort();
    expect(keys(read(...names.toReversed()))).toEqual(keys(read(...names)));
  });
});

describe('Plain lines and tables', () => {
  test.each([
    ['fw-a 2130 7.2.5', 'fw-a | 2130 | 7.2.5'],
    ['7.2.5-208;FPR-2110;fw-b', 'fw-b | FPR-2110 | 7.2.5-208'],
    [
      'fw-c\tCisco Secure Firewall 3110 Threat Defense\t7.2.5 (build 208)',
      'fw-c | Cisco Secure Firewall 3110 Threat Defense | 7.2.5 (build 208)',
    ],
    ['fw-d 10.1.1.1 2110 7.0.6', 'fw-d | 2110 | 7.0.6'],
    ['192.168.10.20 2110 7.0.6', '192.168.10.20 | 2110 | 7.0.6'],
    ['2110-leeds 2110 7.0.6', '2110-leeds | 2110 | 7.0.6'],
    ['fw-e ASA5516-X v7.0.6', 'fw-e | ASA5516-X | v7.0.6'],
    ['fw-f 2110 7.4.x', 'fw-f | 2110 | 7.4.x'],
    ['Hostname,Type,OS Version\nfw,FPR-2110,7.0.6', 'fw | FPR-2110 | 7.0.6'],
    ['| Name | Model | Version |\n|---|---|---|\n| fw | 2110 | 7.0.6 |', 'fw | 2110 | 7.0.6'],
    ['Name      Model     Version\nfw        FPR 2110  7.0.6', 'fw | FPR 2110 | 7.0.6'],
    ['  Name  Site   Model  Version\n  fw           2110   7.0.6', 'fw | 2110 | 7.0.6'],
    ['Name   Model  FXOS    Version\nfw     4115             7.0.6', 'fw | 4115 | 7.0.6'],
    ['Name   Model  Version  Site\nfw     2110   7.0.6', 'fw | 2110 | 7.0.6'],
    ['Name     Site  Model  Version\nfw              2110    7.0.6', 'fw | 2110 | 7.0.6'],
    ['"Name","Version","Model"\r\n"a ""b"", c",7.2.5,2110\r\n', 'a "b", c | 2110 | 7.2.5'],
    ['sep=;\nNAME;VERSION;MODEL\nfw;7.2.5;2110', 'fw | 2110 | 7.2.5'],
    ['\uFEFFName,Version,Model\rfw,7.2.5,2110', 'fw | 2110 | 7.2.5'],
  ])('%j', (text, expected) => {
    const { devices, notRead } = pasted(text);
    expect(devices.map(line)).toEqual([expected]);
    expect(notRead).toEqual([]);
  });

  test('Two tables in one paste are read by their own headings', () => {
    const { devices } = pasted(
      'Name,Model,Version\na,2110,7.0.6\n\nVersion;Hostname;Model\n7.2.5;b;2120',
    );
    expect(devices.map(line)).toEqual(['a | 2110 | 7.0.6', 'b | 2120 | 7.2.5']);
  });

  test('Of two columns of versions, the reader is asked which', () => {
    const text = 'Name,Software Version,OS Version,Model\na,7.0.6,7.2.5,2110';
    const open = pasted(text);
    expect(open.columnQuestions).toEqual([
      { source: 'pasted', field: 'version', columns: ['Software Version', 'OS Version'] },
    ]);
    expect(open.devices[0]?.values.version).toBeUndefined();
    const chosen = readInventory([{ name: 'pasted', text }], { pasted: { version: 'OS Version' } });
    expect(chosen.devices[0]?.values.version).toBe('7.2.5');
    expect(chosen.columnQuestions).toEqual([]);
  });

  test('Beside an upgrade package, the version is the target', () => {
    const { devices, sources } = pasted('Name,Model,Version,Upgrade Package UID\na,2110,7.4.2,abc');
    expect(devices[0]?.values.version).toBeUndefined();
    expect(sources[0]?.notes[0]).toContain('the target');
  });

  test('Columns that say nothing of a device are listed, not guessed', () => {
    const { unknownColumns } = pasted('Name,Model,Version,Owner,Rack\na,2110,7.0.6,Ana,4');
    expect(unknownColumns.map(({ column }) => column)).toEqual(['Owner', 'Rack']);
  });
});

describe('Rows of one device are joined', () => {
  test('by serial number, id and name, and each value knows its list and line', () => {
    const { devices } = read('cloud.json', 'show-version.txt', 'netbox.json');
    const core = devices.find(({ values }) => values.name === 'core-1');
    expect(core?.values).toMatchObject({ version: '7.0.6-236', fxos: '2.10(1.207)' });
    expect(core?.rows).toEqual([
      { source: 'cloud.json', line: 8 },
      { source: 'show-version.txt', line: 1 },
    ]);
    expect(core?.from.fxos).toBe(1);
    expect(devices.filter(({ values }) => values.name === 'branch-a')).toHaveLength(1);
  });

  test('A version with its build says more than one without', () => {
    const { devices } = readInventory([
      { name: 'a', text: 'fw 2110 7.2.5' },
      { name: 'b', text: 'fw 2110 7.2.5-208' },
    ]);
    expect(devices.map(line)).toEqual(['fw | 2110 | 7.2.5-208']);
    expect(devices[0]?.disagreements).toEqual([]);
  });

  test('Lists that do not agree are shown, with where each says it', () => {
    const { units } = readInventory([
      { name: 'a', text: 'fw 2110 7.2.5' },
      { name: 'b', text: 'fw 2110 7.0.6' },
    ]);
    expect(units[0]?.faults.map(({ message }) => message)).toEqual([
      'The lists do not agree on the version of fw: 7.2.5 in a, line 1, 7.0.6 in b, line 1. The first is taken.',
    ]);
  });

  test.each([
    ['a name', 'fw 2110 7.2.5\nfw 2120 7.0.6', 'name-twice'],
    [
      'a serial number',
      'Name,Model,Version,Serial\na,2110,7.2.5,X1\nb,2110,7.2.5,X1',
      'serial-twice',
    ],
  ])('What a list has twice under %s stays two devices, and is told', (_, text, kind) => {
    const { units } = pasted(text);
    expect(units.map(({ faults }) => faults.map((fault) => fault.kind))).toEqual([[kind], [kind]]);
    expect(new Set(units.map(({ key }) => key)).size).toBe(2);
  });

  test('A row that a list has twice, word for word, is one device', () => {
    expect(pasted('fw 2110 7.2.5\nfw 2110 7.2.5').devices).toHaveLength(1);
  });
});

describe('Pairs and clusters are one unit', () => {
  const { units } = read('cloud.json', 'devicerecords.json', 'pairs.json', 'chassis.json');
  const unit = (name: string) => units.find((each) => each.name === name);

  test('from the record of the cloud manager, the active unit first', () => {
    expect(unit('core-pair')).toMatchObject({ kind: 'pair', devices: 2 });
    expect(unit('core-pair')?.members.map(({ name }) => name)).toEqual(['core-1', 'core-2']);
    expect(unit('core-pair')?.question.deployment).toBe('high-availability');
  });

  test('A cluster on two chassis is an inter-chassis cluster', () => {
    expect(unit('dc-cluster')?.question.deployment).toBe('inter-chassis-cluster');
  });

  test('Members that disagree, two active units and poor health are faults that need a repair', () => {
    const faults = unit('hq-pair')?.faults.filter(({ needsRepair }) => needsRepair);
    expect(faults?.map(({ kind }) => kind)).toEqual([
      'out-of-sync',
      'unhealthy',
      'versions-differ',
      'two-active',
    ]);
  });

  test('The FXOS of a chassis holds for all its instances', () => {
    expect([unit('mi-1'), unit('mi-2')].map((each) => each?.question.fxos)).toEqual([
      '2.12.0.498',
      '2.12.0.498',
    ]);
  });
});

test('One question stands for all units that it concerns', () => {
  const { questions } = pasted('a 4110 7.0.6\nb 4120 7.0.6\nc 2110\nd Frobnitz-9 7.2.5');
  expect(questions.map(({ message, units }) => [message, units])).toEqual([
    ['1 unit gives no version. What does it run?', ['c']],
    ['1 unit says “Frobnitz-9”, which is no model that this site knows. Which is it?', ['d']],
    [
      '2 units of Firepower 4100 give no mode. Does threat defense have the whole device?',
      ['a', 'b'],
    ],
    ['2 units of Firepower 4100: no list says whether each stands alone or is a pair.', ['a', 'b']],
    [
      '2 units of Firepower 4100 on 7.0: which FXOS do their chassis run? Without it, the companion of 7.0 is assumed.',
      ['a', 'b'],
    ],
    ['1 unit of Firepower 2100: no list says whether it stands alone or is a pair.', ['c']],
  ]);
});

describe('What is not planned is counted', () => {
  test('Other device types, by name', () => {
    const { otherTypes } = read('cloud.json', 'devicerecords.json', 'netbox.json', 'librenms.json');
    expect(Object.fromEntries(otherTypes.map(({ type, count }) => [type, count]))).toEqual({
      MERAKI_MX: 1,
      'managed for analytics only': 1,
      'Catalyst 9300': 1,
      ios: 1,
    });
  });

  test.each([
    ['asa-1 2110 9.16(4)', 'with a version of ASA'],
    ['Name,Model,Version\nasa-1,FPR-2110,9.16(4)', 'with a version of ASA'],
    ['sw-1 Catalyst 9300 17.9.4', 'Catalyst 9300'],
    ['sw-1 9300 17.9.4', 'with a version of another system'],
    ['Name,Model,Version\nsw-1,Catalyst 9300,17.9.4', 'Catalyst 9300'],
    ['[{"name": "sw-1", "model": "C9300-48P", "version": "17.9.4"}]', 'C9300-48P'],
  ])('by what they run, too: %j', (text, type) => {
    const { devices, otherTypes, notRead } = pasted(text);
    expect([devices, otherTypes, notRead]).toEqual([[], [{ type, count: 1 }], []]);
  });

  test('A list that is one page of several says so', () => {
    const { sources } = read('cloud.json', 'devicerecords.json');
    expect(sources.map(({ notes }) => notes[0])).toEqual([
      expect.stringContaining('The manager counts 9 records and this list has 7'),
      expect.stringContaining('The manager counts 60 records and this list has 6'),
    ]);
  });

  test('Names without more say what to ask for', () => {
    expect(read('devicerecords.json').notRead.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('expanded=true'),
    ]);
  });
});

test('What real records say of models and versions finds its platform', () => {
  const models = [
    'Cisco Firepower 1010 Threat Defense',
    'Cisco Secure Firewall 3110 Threat Defense',
    'Cisco Firepower 9000 Series SM-36 Threat Defense',
    'Cisco ASA5516-X Threat Defense',
    'Cisco Firepower Threat Defense for VMWare',
    'Cisco Secure Firewall Threat Defense for KVM',
    'Cisco Firepower Threat Defense for Azure',
    'FPR-2110',
    'FPR4K-SM-36',
  ];
  expect(models.filter((model) => !parsePlatform(model).ok)).toEqual([]);
  const versions = [
    '7.2.5-208',
    '7.2.5 (build 208)',
    '7.2.10 (Lina 9.18.4)',
    '6.3.0-1256 IMS 1256',
    '10.0.0 (build 3114)',
  ];
  expect(versions.filter((version) => !parseVersion(version).ok)).toEqual([]);
});
