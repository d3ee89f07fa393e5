/** Verbs that turn others round where they are what the fact rules itself, beside those that say its ban or its permission. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOnShort } from './short.ts'

const hold = toHold(verdictOnShort({
  nobody: 'No employee may be dismissed because of the closure.',
  dismiss: 'Employees may not be dismissed. // value: forbidden',
  toDismiss: 'It is forbidden to dismiss employees.',
  waive: 'Fees may not be waived.',
  reject: 'Proposals may not be rejected.',
  end: 'Contracts may not be ended early.',
  stop: 'Drivers may not stop on the bridge.',
  expelled: 'Members may not be excluded.',
  exclude: 'Members may be excluded.',
  ban: 'Members may be banned from the hall.',
  suspend: 'Accounts may be suspended.',
  cancel: 'Orders may be cancelled within a day. // value: allowed',
  smoke: 'Smoking is forbidden.',
  dogs: 'Dogs are banned.'
}))

describe('what may not be done', () => {
  hold([
    ['nobody', '-', 'Employees may be dismissed because of the closure.'],
    ['nobody', '+', 'Employees may not be dismissed because of the closure.'],
    ['dismiss', '-', 'Employees may be dismissed.'],
    ['dismiss', '-', 'The club may dismiss employees.'],
    ['dismiss', '-', 'Employees may be sacked.'],
    ['dismiss', '+', 'Nobody dismisses the employees.'],
    ['dismiss', '0', 'Employees are dismissed.'],
    ['toDismiss', '-', 'Employees may be dismissed.'],
    ['toDismiss', '+', 'It is forbidden to dismiss employees.'],
    ['waive', '-', 'Fees may be waived.'],
    ['waive', '+', 'Fees may not be waived.'],
    ['reject', '-', 'Proposals may be rejected.'],
    ['reject', '+', 'Proposals may not be rejected.'],
    ['end', '-', 'Contracts may be ended early.'],
    ['end', '+', 'Contracts may not be ended early.'],
    ['stop', '-', 'Drivers may stop on the bridge.'],
    ['stop', '+', 'Drivers may not stop on the bridge.']
  ])
})

describe('what may be done', () => {
  hold([
    ['ban', '+', 'Members may be banned from the hall.'],
    ['ban', '-', 'Members may not be banned from the hall.'],
    ['suspend', '+', 'Accounts may be suspended.'],
    ['suspend', '-', 'Accounts may not be suspended.'],
    ['cancel', '+', 'Orders may be cancelled within a day.'],
    ['cancel', '-', 'Orders cannot be cancelled within a day.']
  ])
})

describe('the noun of the verb', () => {
  hold([
    ['expelled', '+', 'The exclusion of members is not allowed.'],
    ['expelled', '-', 'The exclusion of members is allowed.'],
    ['exclude', '+', 'The exclusion of members is allowed.'],
    ['exclude', '-', 'The exclusion of members is not allowed.']
  ])
})

describe('a verb that says the ban', () => {
  hold([
    ['smoke', '+', 'The house bans smoking.'],
    ['smoke', '+', 'Smoking is forbidden.'],
    ['smoke', '-', 'Smoking is not forbidden.'],
    ['dogs', '+', 'Dogs are banned.'],
    ['dogs', '-', 'Dogs are allowed.']
  ])
})
