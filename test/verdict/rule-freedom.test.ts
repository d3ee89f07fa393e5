/** What is voluntary, and who is exempt: what binds contradicts, and a duty that is denied says the same. */
import { describe } from 'vitest'
import { verdictOnShort } from './short.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOnShort({
  overtime: 'Overtime is voluntary. // words: [overtime]',
  affirmed: 'Overtime is voluntary. // value: affirmed, words: [overtime], yes: [voluntary]',
  exempt: 'Motorcycles are exempt from the charge. // value: affirmed, words: [motorcycle, "charge, pay, exempt, free"]',
  guests: 'Guests need not register. // value: allowed, words: [guest, register]'
}))

describe('voluntary and compulsory', () => {
  hold([
    ['overtime', '+', 'Overtime is compulsory no longer; it is voluntary.'],
    ['overtime', '+', 'Overtime is not mandatory.'],
    ['overtime', '+', 'Overtime is optional.'],
    ['overtime', '+', 'Staff need not work overtime.'],
    ['overtime', '+', 'Staff may work overtime.'],
    ['overtime', '-', 'Overtime is compulsory.'],
    ['overtime', '-', 'Overtime is voluntary no longer.'],
    ['overtime', '-', 'Overtime is not optional.'],
    ['overtime', '-', 'Overtime is forbidden.'],
    ['overtime', '-', 'Staff must work overtime.'],
    ['overtime', '?', 'Staff must record overtime.'],
    ['affirmed', '+', 'Overtime is optional.'],
    ['affirmed', '+', 'Staff may refuse overtime.'],
    ['affirmed', '+', 'Staff need not work overtime.'],
    ['affirmed', '-', 'Overtime becomes mandatory.'],
    ['affirmed', '-', 'Overtime is not voluntary.'],
    ['affirmed', '-', 'Staff are obliged to do overtime.']
  ])
})

describe('who is exempt', () => {
  hold([
    ['exempt', '+', 'Motorcycles are exempt.'],
    ['exempt', '+', 'Motorcycles need not pay the charge.'],
    ['exempt', '+', 'Motorcycles pay nothing.'],
    ['exempt', '+', 'Motorcycles are free of charge.'],
    ['exempt', '+', 'No charge is due for motorcycles.'],
    ['exempt', '-', 'Motorcycles are not exempt.'],
    ['exempt', '-', 'Motorcycles are no longer exempt from the charge.'],
    ['exempt', '-', 'Motorcycles have to pay the charge as well.'],
    ['exempt', '-', 'Motorcycles pay the charge.'],
    ['exempt', '+', 'Motorcycles are let off the charge.'],
    ['exempt', '0', 'Motorcycles may not pay in cash.'],
    ['guests', '+', 'Guests do not have to register.'],
    ['guests', '+', 'Guests are exempt from registering.'],
    ['guests', '-', 'Guests must register.'],
    ['guests', '-', 'Guests have to register at the desk.']
  ])
})
