import { describe, expect, test } from 'vitest';
import { pasted } from './fixtureLists.ts';

/* Lists that are not of a manager, and cells that say nothing. */

describe('What stands where nothing is known is no value', () => {
  const valuesOf = (text: string) => pasted(text).devices.map(({ values }) => values);

  test.each(['N/A', '-', '–', '--', 'unknown', 'None', 'null', 'NaN', 'TBD', '#N/A', '?', ''])(
    '%j in every cell but the name',
    (nothing) => {
      const head = 'Name,Model,Version,Serial,UUID,FXOS,Pair,Chassis,Site,Group,Tags,Role';
      const row = (name: string) => [name, ...Array.from({ length: 11 }, () => nothing)].join(',');
      const inventory = pasted([head, row('a'), row('b')].join('\n'));
      expect(inventory.devices.map(({ values }) => values)).toEqual([{ name: 'a' }, { name: 'b' }]);
      expect(inventory.units.map(({ kind, faults }) => [kind, faults])).toEqual([
        ['device', []],
        ['device', []],
      ]);
    },
  );

  test('nor a name: such a row is told', () => {
    const { devices, notRead } = pasted('Name,Model,Version\nN/A,2110,7.0.6\nunknown 2130 7.2.5');
    expect(devices).toEqual([]);
    expect(notRead).toHaveLength(2);
  });

  test('in JSON and in plain lines', () => {
    expect(
      valuesOf('[{"name": "a", "model": "2110", "serial": "null", "version": "N/A"}]'),
    ).toEqual([{ name: 'a', model: '2110' }]);
    expect(valuesOf('fw-a 2130 n/a\nfw-b - 7.2.5')).toEqual([
      { name: 'fw-a', model: '2130' },
      { name: 'fw-b', version: '7.2.5' },
    ]);
  });

  test('NA is nothing in a column of numbers, and a region in one of places', () => {
    expect(valuesOf('Name,Model,Version,Serial,Site\na,2110,7.0.6,NA,NA')).toEqual([
      { name: 'a', model: '2110', version: '7.0.6', site: 'NA' },
    ]);
  });

  test('A column of pairs that answers “HA” or “no” names none', () => {
    const units = (answer: string) =>
      pasted(`Name,Model,Version,Pair\na,2110,7.0.6,${answer}\nb,2110,7.0.6,${answer}`).units.map(
        ({ name, question }) => [name, question.deployment],
      );
    expect(units('HA')).toEqual([
      ['a', 'high-availability'],
      ['b', 'high-availability'],
    ]);
    expect(units('standalone')).toEqual([
      ['a', 'standalone'],
      ['b', 'standalone'],
    ]);
    expect([units('no'), units('false')].flat().every(([, deployment]) => deployment === '')).toBe(
      true,
    );
  });
});

describe('Lists of NetBox, LibreNMS and Ansible', () => {
  const seen = (text: string) =>
    pasted(text).devices.map(({ values: { name, model, version, site, role } }) =>
      [name, model, version, site, role].map((value) => value ?? '–').join(' | '),
    );

  test('Of NetBox, the model is the type and the platform the system that runs', () => {
    const text = [
      'Name,Status,Tenant,Site,Role,Manufacturer,Type,Serial number,Platform',
      'fw1,Active,T,Leeds,Firewall,Cisco,FPR-2110,JAD1,Cisco FTD',
      'fw2,Active,T,Leeds,Firewall,Cisco,FPR-2110,JAD2,FTD 7.2',
      'sw1,Active,T,Leeds,Switch,Cisco,C9300-48P,FOC1,IOS-XE',
      'fm1,Active,T,Leeds,Manager,Cisco,FMC1700,FOC2,Firepower Management Center',
    ].join('\n');
    expect(seen(text)).toEqual([
      'fw1 | FPR-2110 | – | Leeds | –',
      'fw2 | FPR-2110 | – | Leeds | –',
    ]);
    expect(pasted(text).otherTypes.map(({ type }) => type)).toEqual([
      'IOS-XE',
      'Firepower Management Center',
    ]);
  });

  test('A platform is the model where no other column has one', () => {
    expect(seen('Name,Platform,Type,Version\nfw,FPR-2110,Firewall,7.2.5')).toEqual([
      'fw | FPR-2110 | 7.2.5 | – | –',
    ]);
    expect(seen('Name,Platform,Version\nfw,Cisco FTD,7.2.5')).toEqual(['fw | – | 7.2.5 | – | –']);
    expect(seen('Name,Device Type,Hardware Model,Version\nfw,CDFMC_MANAGED_FTD,,7.2.5')).toEqual([
      'fw | – | 7.2.5 | – | –',
    ]);
  });

  test('“Active” of all devices is no role; it is one where some unit waits', () => {
    const faultsOf = (other: string, column = 'Status') =>
      pasted(
        `Name,Model,Version,HA Pair,${column}\na,2110,7.2.5,p,Active\nb,2110,7.2.5,p,${other}`,
      ).units.map(({ members, faults }) => [
        members.map(({ role }) => role),
        faults.map(({ kind }) => kind),
      ]);
    expect(faultsOf('Active')).toEqual([[['', ''], []]]);
    expect(faultsOf('Standby')).toEqual([[['Active', 'Standby'], []]]);
    expect(faultsOf('Active', 'Role')).toEqual([[['Active', 'Active'], ['two-active']]]);
  });

  test.each([
    ['Offline', 'unreachable'],
    ['Down', 'unreachable'],
    ['Out of date', 'out-of-sync'],
    ['Failed', 'unhealthy'],
  ])('A column “Status” that says “%s” sets the device apart: %s', (status, kind) => {
    const list = `Name,Model,Version,Status\na,2110,7.2.5,${status}\nb,2110,7.2.5,Active`;
    expect(
      pasted(list).units.map(({ name, faults }) => [name, faults.map((each) => each.kind)]),
    ).toEqual([
      ['a', [kind]],
      ['b', []],
    ]);
  });

  test('A record of NetBox has its texts inside of others, and fields of its own', () => {
    const record = {
      ...{ id: 7, name: 'fw1', serial: 'JAD1', status: { value: 'active', label: 'Active' } },
      device_type: { id: 1, manufacturer: { name: 'Cisco' }, model: 'FPR-2110', display: 'FPR' },
      ...{
        platform: { name: 'FTD' },
        site: { name: 'Leeds' },
        tags: [{ name: 'x' }, { name: 'y' }],
      },
      custom_fields: { sw_version: '7.2.5', rack_unit: null },
    };
    const { devices } = pasted(JSON.stringify({ count: 1, results: [record] }));
    expect(devices[0]?.values).toEqual({
      ...{ serial: 'JAD1', name: 'fw1', model: 'FPR-2110', version: '7.2.5' },
      ...{ site: 'Leeds', labels: 'x, y' },
    });
  });

  test('What a device says of itself gives the version where its own column is empty', () => {
    const head = 'hostname,os,version,sysDescr,hardware';
    const said = '"Cisco Firepower Threat Defense, Version 7.2.5.2 (Build 4), ASA Version 9.18(4)"';
    expect(seen(`${head}\nfw,ftd,,${said},FPR-2140`)).toEqual([
      'fw | FPR-2140 | 7.2.5.2 (Build 4) | – | –',
    ]);
    expect(seen(`${head}\nfw,ftd,7.0.6,${said},FPR-2140`)).toEqual([
      'fw | FPR-2140 | 7.0.6 | – | –',
    ]);
  });

  test('Hosts of Ansible, as JSON and as text, without what else stands there', () => {
    const hostvars = {
      fw1: { ansible_host: '10.0.0.1', sccfm_name: 'fw1', sccfm_software_version: '7.2.5-208' },
      fw2: { ansible_net_version: '7.0.6', ansible_net_model: 'FPR-2110' },
    };
    const groups = { all: { children: ['ungrouped'] }, ungrouped: { hosts: ['fw1', 'fw2'] } };
    const json = pasted(JSON.stringify({ _meta: { hostvars }, ...groups }));
    expect(
      json.devices.map(({ values: { name, model, version } }) => [name, model, version]),
    ).toEqual([
      ['fw1', undefined, '7.2.5-208'],
      ['fw2', 'FPR-2110', '7.0.6'],
    ]);
    expect(json.notRead).toEqual([]);
    expect(seen(JSON.stringify({ all: { hosts: hostvars } }))).toHaveLength(2);
    const text = pasted(
      '[firewalls]\nfw1 ansible_host=10.0.0.1 sccfm_software_version="7.2.5-208" ansible_password=hunter2',
    );
    expect(text.devices.map(({ values }) => values)).toEqual([
      { name: 'fw1', version: '7.2.5-208' },
    ]);
    expect(text.notRead.map(({ origin }) => origin.line)).toEqual([1]);
  });

  test('The status of a node of the cloud manager is its role where one of them waits', () => {
    const node = (name: string, status: string) => ({ name, serial: name, status });
    const rolesOf = (one: string, other: string) =>
      pasted(
        JSON.stringify([
          {
            ...{ uid: 'u', name: 'p', deviceType: 'FTDC', softwareVersion: '7.2.5' },
            ...{ redundancyMode: 'HA', model: 'x', modelNumber: '2110' },
            ftdHaInfo: { primaryNode: node('a', one), secondaryNode: node('b', other) },
          },
        ]),
      ).devices.map(({ values }) => values.role);
    expect(rolesOf('ACTIVE', 'STANDBY')).toEqual(['ACTIVE', 'STANDBY']);
    expect(rolesOf('ACTIVE', 'ACTIVE')).toEqual([undefined, undefined]);
  });
});
