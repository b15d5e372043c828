import { deriveObservations } from '../model/derive.ts';
import type { Locality } from './locality.ts';

/** The locality with the figures that this site computes among its observations. */
export function withDerived(locality: Locality): Locality {
  const { tables } = locality;
  const derived = deriveObservations(tables.derivations, tables.observations, tables.indicators);
  return { ...locality, tables: { ...tables, observations: [...tables.observations, ...derived] } };
}
