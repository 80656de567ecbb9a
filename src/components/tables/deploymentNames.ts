import type { Deployment } from '../../rules/facts/platforms.ts';

/** What the tables call each deployment. */
export const deploymentNames: Record<Deployment, string> = {
  standalone: 'Standalone',
  'high-availability': 'High availability (HA)',
  'intra-chassis-cluster': 'Intra-chassis cluster: units on one chassis',
  'inter-chassis-cluster': 'Inter-chassis cluster: units on different chassis',
};
