/** Figures of a past year, beside texts that name another one. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOnShort } from './short.ts'

const hold = toHold(verdictOnShort({
  visitors: 'In 2025 the museum had 310,000 visitors.',
  strike: 'The strike of 1998 lasted 40 days. // value: 40 days',
  rooms: 'The museum has 40 rooms.'
}))

describe('a figure of a past year', () => {
  hold([
    ['visitors', '-', 'In 2025 the museum had 290,000 visitors.'],
    ['visitors', '+', 'In 2025 the museum had 310,000 visitors.'],
    ['visitors', '-', 'The museum had 290,000 visitors in 2025.'],
    ['visitors', '0', 'In 2024 the museum had 290,000 visitors.'],
    ['visitors', '0', 'In 2025, unlike in 2024, the museum had 290,000 visitors.'],
    ['visitors', '0', 'The museum had 290,000 visitors last year.'],
    ['strike', '-', 'The strike of 1998 lasted 50 days.'],
    ['strike', '0', 'The strike of 1978 lasted 50 days.'],
    ['rooms', '0', 'In 2025 the museum had 30 rooms.']
  ])
})
