/** What inputs are called that few pages ask, or none: beside `fieldLabels`, which every calculator loads. */
export const rareLabels = {
  windows: 'Maintenance windows',
  settled: 'Settled releases',
  peerVersion: 'Version of the other device',
  peerDeployment: 'Deployment of the other device',
  units: 'Number of chassis',
  names: 'Names of the devices',
  plan: 'Plan',
  facts: 'Revision of the facts',
} as const;
