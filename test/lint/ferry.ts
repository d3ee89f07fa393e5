/** A set that lint has nothing to say of, in lines that the cases of the tests replace. */
import { testExamples } from '../../src/command-example.ts'
import { examine } from '../../src/set-lint.ts'
import { readSet } from '../../src/set-reading.ts'
import type { Problem } from '../../src/model.ts'

export const ferry = `proviso: 1
id: ferry-plan
title: The ferry plan
date: 2025-03-31
document:
  title: The ferry plan
  names: [ferry plan, plan]
other-documents:
  rail-plan: { title: The rail plan, names: [rail plan] }
terms:
  ferry: [ferry, boat]
  ticket: [ticket, fare]
  crew: [crew member, sailor]
  pier: [pier, jetty]
  lane: { class: organization, names: [Lane Lines] }
  moss: { class: organization, names: [Moss Shipping] }
  old-town: { class: place, names: [Old Town] }
  elm: { class: place, names: [Elm Island] }
people:
  vale: { name: Anna Vale, roles: [harbor master] }
  roe: { name: Peter Roe, roles: [mayor of Elm Island] }
provisions:
  - id: F1
    title: Crew
    statement: The ferry has a crew of at most 12 sailors.
    facts:
      - id: F1
        kind: quantity
        about: "ferry & crew"
        value: at most 12 sailors
        of: crew
        examples:
          consistent: ["Under the ferry plan the ferry has a crew of at most 12 sailors.", "The ferry plan gives the ferry at most 12 crew members."]
          contradicted: ["Under the ferry plan the ferry has a crew of at most 20 sailors.", "The ferry plan gives the ferry at most 30 crew members."]
          unrelated: ["The yacht club has 40 sailors.", "The ferry was painted in 1998."]
  - id: F2
    title: Fare
    statement: A ticket for the ferry costs $6.
    facts:
      - id: F2
        kind: quantity
        about: "ferry & ticket"
        unless: "'season'"
        value: $6
        examples:
          consistent: ["In the ferry plan a ticket for the ferry costs $6.", "The ferry plan sets the fare of the ferry at $6."]
          contradicted: ["In the ferry plan a ticket for the ferry costs $9.", "The ferry plan sets the fare of the ferry at $11."]
          unrelated: ["A ticket for the museum costs $9.", "A season ticket for the ferry costs $60."]
  - id: F3
    title: Operator
    statement: The ferry is run by Lane Lines.
    facts:
      - id: F3
        kind: name
        about: "ferry & 'run'"
        value: [lane]
        class: organization
        relation: head
        examples:
          consistent: ["Under the ferry plan the ferry is run by Lane Lines.", "In the ferry plan Lane Lines runs the ferry."]
          contradicted: ["Under the ferry plan the ferry is run by Moss Shipping.", "In the ferry plan Moss Shipping runs the ferry."]
          unrelated: ["Moss Shipping runs a tug.", "Lane Lines has a new office."]
  - id: F4
    title: Piers
    statement: The pier is built in Old Town at once.
    facts:
      - id: F4
        kind: choice
        about: "pier & @build"
        value: at-once
        options: { at-once: "'at once'", phased: "'in stages' | 'step by step'" }
        examples:
          consistent: ["Under the ferry plan the pier is built at once.", "The ferry plan has the pier built at once."]
          contradicted: ["Under the ferry plan the pier is built in stages.", "The ferry plan has the pier built step by step."]
          unrelated: ["The bridge was built in stages.", "The pier is long."]
  - id: F5
    title: People
    statement: Who is who.
    facts:
      - id: F5
        kind: role
        examples:
          consistent: ["Anna Vale, the harbor master, spoke of the ferry plan.", "The ferry plan was praised by harbor master Anna Vale."]
          contradicted: ["Peter Roe, the harbor master, spoke of the ferry plan.", "The ferry plan was praised by harbor master Peter Roe."]
          unrelated: ["The harbor master was ill.", "Anna Vale likes tea."]
`

/** The set with some lines in other words. A text that is not in it is a mistake of the test. */
export function ferryWith(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`No ${JSON.stringify(from)} in the set`)
    return text.replace(from, () => to)
  }, ferry)
}

/** All that lint says of a set. */
export function problemsOf(text: string): readonly Problem[] {
  const file = { path: 'ferry.yml', text }
  return examine(readSet(file), [file], (checker, facts) => testExamples(checker, facts).flatMap(({ fact, failures, statement }) =>
    [...(statement == null ? [] : [statement]), ...failures].map((failure) => ({ fact, ...failure }))))
}
