// A small valid set that other tests change in one place, and the word classes and relations it is read with.

import type { Problem, ProvisionSet } from '../../src/model.ts'
import { readProvisionSet } from '../../src/provision/index.ts'

export const classes: ReadonlySet<string> = new Set(['limit', 'join', 'station'])
export const relations: ReadonlySet<string> = new Set(['head', 'place', 'author'])

/** A set about a harbor with one fact of every kind. */
export const harborSet = `proviso: 1
id: harbor-accord
title: The harbor accord
date: 2025-03-31
sources:
  gazette: { publisher: Gazette, title: Accord signed, date: 2025-03-31, url: "https://example.org/accord" }
  journal: { publisher: Journal, title: What it costs }
document:
  title: The harbor accord of March 2025
  names: [harbor accord, accord]
other-documents:
  river-treaty: { title: The river treaty, names: [river treaty], about: "river" }
terms:
  port: [port, harbor]
  crane: [crane]
  river: { names: [river], class: place }
  quay: { class: place, names: [north quay], exact: [NQ], parts: [berth] }
  berth: { class: place, names: [berth nine] }
  norway: { country: NO, names: [Norwegian side] }
  union: { class: organization, names: [dock union] }
people:
  vale: { name: Anna Vale, names: [Vale], roles: [harbor master], formerly: [pilot] }
  moss: { name: Peter Moss, roles: [mayor] }
provisions:
  - id: H1
    title: Cranes
    statement: The port has at most 40 cranes.
    sources: [gazette]
    facts:
      - id: H1a
        kind: quantity
        about: "port & crane & (@limit | 'upper bound')"
        unless: "river"
        holder: port
        value: at most 40 cranes
        of: crane
        when: plan
        examples: &examples
          consistent: [One is right., Two are right.]
          contradicted: [One is wrong., Two are wrong.]
          unrelated: [One is beside., Two are beside.]
        also:
          - { kind: rule, value: allowed, about: "crane & @station" }
      - id: H1b
        kind: change
        about: "crane"
        from: 60 cranes
        to: 40 cranes
        of: crane
        examples: *examples
  - id: H2
    title: Money
    statement: Norway pays.
    sources: [gazette, journal]
    facts:
      - { id: H2a, kind: quantity, about: norway, value: $100 million, to: port, examples: *examples }
      - { id: H2b, kind: quantity, about: union, value: $50 million, examples: *examples, sources: [journal] }
      - { id: H2c, kind: total, about: "norway & union", value: $150 million, parts: [H2a, H2b], examples: *examples }
      - { id: H2d, kind: quantity, about: "quay | berth", value: 50%, split: [norway, union], examples: *examples }
  - id: H3
    title: People and days
    statement: Anna Vale heads the port.
    facts:
      - { id: H3a, kind: name, about: port, value: [vale], class: person, relation: head, beside: [moss], closed: true, examples: *examples }
      - { id: H3b, kind: date, about: "'opening day'", value: Monday 31 March 2025, examples: *examples }
      - { id: H3c, kind: choice, about: port, value: in-stages, options: { in-stages: "'step by step'", at-once: "'at once'" }, examples: *examples }
      - { id: H3d, kind: role, people: [vale, moss], examples: *examples }
      - { id: H3e, kind: rule, about: norway & @join, value: forbidden, permanence: permanent, yes: "'welcome'", no: "'shut out'", condition: union, examples: *examples }
`

/** Reads a text as a set; problems come as "line:column message", warnings marked. */
export function read(text: string): { readonly set: ProvisionSet | null, readonly problems: readonly string[] } {
  const { set, problems } = readProvisionSet({ path: 'set.yaml', text }, classes, relations)
  return { set, problems: problems.map(problemText) }
}

function problemText({ line, column, message, severity }: Problem): string {
  return `${line ?? '-'}:${column ?? '-'} ${severity === 'warning' ? 'warning: ' : ''}${message}`
}

/** The set with one stretch of text replaced; throws when it is not there exactly once, so that no case tests nothing. */
export function changed(from: string, to: string): string {
  if (harborSet.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} is not exactly once in the set`)
  return harborSet.replace(from, () => to)
}
