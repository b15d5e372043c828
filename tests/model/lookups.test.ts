import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/model/agency.ts';
import { askToday } from '../../src/model/ask.ts';
import { countRoles } from '../../src/model/count-roles.ts';
import type { Duty } from '../../src/model/duty.ts';
import { leadsOf } from '../../src/model/leads.ts';
import type { Project } from '../../src/model/project.ts';
import { reporters } from '../../src/model/reporters.ts';
import { standingOn } from '../../src/model/standing.ts';

const agency = (id: string, change: Partial<Agency> = {}): Agency => ({
  id,
  order: 1,
  name: id,
  kind: 'entry',
  clause: null,
  area: null,
  ended_on: null,
  ended_document: null,
  successors: [],
  note: null,
  ...change,
});
const duty = (id: string, change: Partial<Duty> = {}): Duty => ({
  id,
  order: 1,
  agency: 'a',
  clause: 'iv-1',
  quote: 'q',
  role: 'lead',
  projects: [],
  object: null,
  counterparts: [],
  note: null,
  ...change,
});
const project: Project = {
  id: 'p',
  order: 1,
  level: 'project',
  parent: null,
  number: '2',
  name: 'P',
  clause: 'ii-1',
  objective: null,
  beneficiaries: null,
  support: null,
  note: null,
};

describe('askToday', () => {
  const today = agency('ward', { kind: 'today' });
  const town = agency('town', { ended_on: '2025-06-30' });
  test('is the recipient while it exists', () => {
    expect(askToday([agency('town'), today], 'town').map(({ id }) => id)).toEqual(['town']);
  });
  test('is the named successor once the recipient has ended', () => {
    const other = agency('other', { kind: 'today' });
    expect(askToday([{ ...town, successors: ['ward'] }, today, other], 'town')).toEqual([today]);
  });
  test('is every body of today when no document names a successor', () => {
    expect(askToday([town, today], 'town')).toEqual([today]);
  });
});

test('countRoles counts one body only', () => {
  const duties = [duty('1'), duty('2', { role: 'join' }), duty('3', { agency: 'b' }), duty('4')];
  expect(countRoles('a', duties)).toEqual({ lead: 2, join: 1 });
});

test('leadsOf needs the role and the project itself', () => {
  const agencies = [agency('a')];
  const duties = [
    duty('1', { projects: ['p'] }),
    duty('2', { projects: ['p'], role: 'join' }),
    duty('3', { projects: ['q'] }),
  ];
  expect(leadsOf(project, { agencies, duties }).map((lead) => lead.duty.id)).toEqual(['1']);
});

test('reporters counts only those who send to the recipient under the clause', () => {
  const agencies = [agency('a'), agency('b'), agency('c')];
  const duties = [
    duty('1', { role: 'report', clause: 'end', counterparts: ['town'] }),
    duty('2', { role: 'report', clause: 'end', agency: 'b', counterparts: ['province'] }),
    duty('3', { role: 'report', clause: 'iv-1', agency: 'c', counterparts: ['town'] }),
  ];
  const sending = reporters({ agencies, duties }, { clause: 'end', recipient: 'town' });
  expect(sending.map(({ id }) => id)).toEqual(['a']);
});

test('standingOn finds what names the clause itself, not the clauses under it', () => {
  const duties = [duty('1'), duty('2', { clause: 'iv-1-1' })];
  const standing = standingOn('iv-1', {
    targets: [],
    projects: [project],
    duties,
    groups: [],
    terms: [],
  });
  expect(standing.duties.map(({ id }) => id)).toEqual(['1']);
  expect(standing.projects).toEqual([]);
});
