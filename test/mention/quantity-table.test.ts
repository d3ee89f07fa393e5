/**
 * Expressions that readers of numbers get wrong, each with the values a careful reader would give, in the order of the text;
 * and numbers that are no quantity and stay quiet. Numbers inside compound adjectives ("28-point") are designators.
 */
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/mention/quantity.ts'
import type { QuantityMention } from '../../src/model.ts'

/** "money 450 USD", "count 60.. at-least", "ratio 70:30", "ratio x2"; several joined by " + ". */
function read(text: string): string {
  return findQuantities(text).filter(({ compound }) => !compound).map((mention) => [mention.kind, figures(mention), mention.times === null ? mention.value.unit : null, /exact|between/.test(mention.value.bound) ? null : mention.value.bound]
    .filter((part) => part !== null).join(' ')).join(' + ')
}

function figures({ parts, times, value: { min, max } }: QuantityMention): string {
  if (parts.length > 0) return parts.map((part) => Math.round(100 * part)).join(':')
  if (times !== null) return `x${times}`
  return min === max ? String(min) : `${min ?? ''}..${max ?? ''}`
}

const VALUES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '"up to" as a bound and as part of a verb': [
    ['It adds up to 200 boats.', 'count 200'], ['Fines of up to 200 euros', 'money ..200 EUR at-most']
  ],
  'currencies before and after the number': [
    ['It cost 450 USD.', 'money 450 USD'], ['It cost USD 450.', 'money 450 USD'], ['GBP 3.5bn was raised', 'money 3500000000 GBP'],
    ['they paid EUR1.2bn', 'money 1200000000 EUR'], ['CHF 25,000 in fees', 'money 25000 CHF'], ['25,000 CHF in fees', 'money 25000 CHF'],
    ['US$450m', 'money 450000000 USD'], ['A$12.5 million', 'money 12500000 AUD'], ['SEK 500 million', 'money 500000000 SEK'], ['R$ 2.5 million', 'money 2500000 BRL'],
    ['₹1,00,00,000', 'money 10000000 INR'], ['Rs 1,50,000', 'money 150000 INR'], ['Rs. 75 crore', 'money 750000000 INR'],
    ['a ₹3 lakh crore package', 'money 3000000000000 INR'], ['naira 5,000', 'money 5000 NGN'], ['dollar 22.5 million', 'money 22500000 USD'],
    ['The party won 5,000 votes.', 'count 5000'], ['It sent the euro 1.5 percent higher.', 'share 1.5 percent'], ['negative $71.5 million', 'money -71500000 USD'],
    ['−$71.5 million', 'money -71500000 USD'], ['$5k-$20k', 'money 5000..20000 USD'], ['99 cents', 'money 0.99 XXX'], ['5¢', 'money 0.05 XXX'],
    ['$500-a-day', 'money 500 USD'], ['a $100 billion-plus plan', 'money 100000000000.. USD at-least'], ['a $100-billion plan', 'money 100000000000 USD'],
    ['a billion-dollar deal', 'money 1000000000 USD'], ['€3 per litre', 'money 3 EUR'],
  ],
  'grouping of digits': [
    ["1'000'000 francs", 'money 1000000 franc'], ['1’234’567 inhabitants', 'count 1234567'], ['600.000 residents', 'count 600000'],
    ['1.234.567,89 euros', 'money 1234567.89 EUR'], ['12 000 tonnes', 'measure 12000 tonne'], ['5 000 000 and 6 000', 'count 5000000 + count 6000'],
    ['12 000,50 euros', 'money 12000.5 EUR'], ['5 lakh voters', 'count 500000'], ['2.5 crore people', 'count 25000000'],
  ],
  scales: [
    ['1.2bn users', 'count 1200000000'], ['1.2b users', 'count 1200000000'], ['3.4m tonnes', 'measure 3400000 tonne'], ['12k followers', 'count 12000'],
    ['1.5 M views', 'count 1500000'], ['5k-20k', 'count 5000..20000'], ['5-10m people', 'count 5000000..10000000'], ['4 thousand 3 hundred people', 'count 4300'],
    ['3 hundred and 21 yuan', 'money 321 CNY'], ['2 million 500 thousand', 'count 2500000'], ['two dozen ships', 'count 24'], ['half a dozen', 'count 6'],
    ['twelve hundred', 'count 1200'], ['10⁶ cells', 'count 1000000'], ['2^10', 'count 1024'], ['6 × 10⁵', 'count 600000'], ['the 4,000m peak', 'measure 4000 metre'],
    ['a site of 10m x 20m', 'measure 10 metre + measure 20 metre'],
  ],
  ranges: [
    ['$20-$30 billion', 'money 20000000000..30000000000 USD'], ['$20–30bn', 'money 20000000000..30000000000 USD'],
    ['between $1bn and $2bn', 'money 1000000000..2000000000 USD'], ['20 to 30 per cent', 'share 20..30 percent'], ['20%-30%', 'share 20..30 percent'],
    ['from 5 to 7.5 km', 'measure 5..7.5 kilometre'], ['10 kg to 15 kg', 'measure 10..15 kilogram'], ['3-5 years', 'duration 3..5 year'],
    ['18- to 34-year-olds', 'duration 18..34 year'], ['1000-5000 readers', 'count 1000..5000'], ['at most 100 and at least 20', 'count 20..100'],
    ['600-800,000', 'count 600000..800000'],
  ],
  tolerances: [
    ['100 ± 5 kg', 'measure 95..105 kilogram'], ['25 °C ± 2 °C', 'measure 23..27 degree celsius'], ['100 kg plus or minus 10%', 'measure 90..110 kilogram'],
    ['a margin of error of plus or minus 3.5 percentage points', 'measure 3.5 percentage point'], ['±3%', 'share 3 percent'],
  ],
  shares: [
    ['5 per mille', 'share 0.5 percent'], ['0.8‰', 'share 0.08 percent'], ['a percentage of 48', 'share 48 percent'], ['twelve and a half per cent', 'share 12.5 percent'],
    ['half of one percent', 'share 0.5 percent'], ['two out of five hundred sets', 'share 0.004'], ['1 in 10', 'share 0.1'], ['four-fifths', 'share 0.8'],
    ['3/4 of voters', 'share 0.75'], ['more than half households', 'share 0.5.. more-than'], ['one over twenty', 'share 0.05'], ['one-thousandth', 'share 0.001'],
    ['1.5 percentage points', 'measure 1.5 percentage point'], ['25 basis points', 'measure 25 basis point'], ['a 50bp cut', 'measure 50 basis point'],
  ],
  'mixed fractions': [
    ['3½ hours', 'duration 3.5 hour'], ['2 1/2 cups', 'count 2.5'], ['2-1/2 inches', 'measure 2.5 inch'], ['one and three-quarter million', 'count 1750000'],
    ['one and a half thousand', 'count 1500'], ['three-quarters of a million', 'count 750000'], ['quarter of a million', 'count 250000'],
    ['half a million', 'count 500000'], ['half million', 'count 500000'], ['a million and a half', 'count 1500000'], ['one million and a half people', 'count 1500000'],
  ],
  'multiples and splits': [
    ['2x faster', 'ratio x2'], ['3× the price', 'ratio x3'], ['a 10x return', 'ratio x10'], ['threefold', 'ratio x3'], ['four times as large', 'ratio x4'],
    ['a 50/50 split', 'ratio 50:50'], ['70-30', 'ratio 70:30'], ['3:1', 'ratio 75:25'],
  ],
  durations: [
    ['a fortnight', 'duration 1 fortnight'], ['a week and a half', 'duration 1.5 week'], ['an hour and thirty minutes', 'duration 90 minute'],
    ['2hr 15min', 'duration 135 minute'], ['for a year and two months', 'duration 14 month'], ['the whole month', 'duration 1 month'], ['all day', 'duration 1 day'],
    ['a full-year result', 'duration 1 year'], ['another business day', 'duration 1 working day'], ['within five working days', 'duration ..5 working day at-most'],
    ['within a day', 'duration ..1 day at-most'], ['a three-month, 45-day extension', 'duration 3 month + duration 45 day'], ['half an hour', 'duration 0.5 hour'],
    ['half a century', 'duration 0.5 century'], ['a couple of weeks', 'duration 2 week'],
  ],
  measures: [
    ['120 km/h', 'measure 120 kilometre per hour'], ['60 miles per hour', 'measure 60 mile per hour'], ['60 mph', 'measure 60 mile per hour'],
    ['9.81 m/s²', 'measure 9.81 metre per second²'], ['0.5 mg/l', 'measure 0.5 milligram per litre'], ['15 tonnes of coal a year', 'measure 15 tonne'],
    ['6 feet 2 inches', 'measure 74 inch'], ['12 lb 4 oz', 'measure 196 ounce'], ['-5°C', 'measure -5 degree celsius'], ['minus 12 degrees', 'measure -12 degree'],
    ['5,000 sq m', 'measure 5000 square metre'], ['5 sq ft', 'measure 5 square foot'], ['2.5 km²', 'measure 2.5 square kilometre'],
    ['a 2,000-square-foot house', 'measure 2000 square foot'], ['75-basis-point rise', 'measure 75 basis point'], ['100Mbps', 'measure 100 megabit per second'],
  ],
  'bounds and hedges': [
    ['60-odd ships', 'count 60 about'], ['60+ ships', 'count 60.. at-least'], ['some 60 ships', 'count 60 about'], ['≥ 500', 'count 500.. at-least'],
    ['< 5%', 'share ..5 percent less-than'], ['as many as 500', 'count ..500 at-most'], ['65 and over', 'count 65.. at-least'], ['500 or so', 'count 500 about'],
    ['c. 500', 'count 500 about'], ['up to about 500', 'count ..500 at-most'],
  ],
  ordinals: [
    ['the twenty-fifth day', 'ordinal 25'], ['the 1,000th visitor', 'ordinal 1000'], ['the hundred and third', 'ordinal 103'], ['one hundred and third', 'ordinal 103'],
    ['a hundred trillionth', 'ordinal 100000000000000'], ['the 21st century', 'ordinal 21'], ['She finished second.', 'ordinal 2'],
    ['It came third in the table.', 'ordinal 3'], ['the millionth customer', 'ordinal 1000000'],
    ['twenty-one trillion and three hundred twenty second', 'ordinal 21000000000322'],
  ],
}

describe.each(Object.entries(VALUES))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => { expect(read(text)).toBe(expected) })
})

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'vehicles and products': [
    'a Boeing 737 landed', 'Boeing 737-800', 'the Boeing 747-400 and the Airbus A350-900', 'a Su-35 and an MQ-9', 'B-52s', 'a Tesla Model 3 and a Ford F-150',
    'the T-72B3 and Leopard 2A6 fleets', 'iPhone 15 Pro', 'Windows 11', 'PS5', 'RTX 4090', 'Ryzen 9 7950X', 'Intel Core i7-12700K', 'Canon EOS 5D Mark IV', 'Wi-Fi 6E',
    '4G and LTE', 'USB 3.2 Gen 2',
  ],
  'versions and addresses': [
    'v2.1.0', 'version 3.2', 'Python 3.12', 'macOS 14.5', 'Ubuntu 22.04 LTS', '192.168.0.1', 'port 8080', 'error 404', 'doi:10.1000/182', '5_000_000',
  ],
  'telephone and other numbers': [
    'tel. 020 7946 0958', '(555) 123-4567', '+1 555 123 4567', 'call 1-800-555-0199', '+49 (0)30 1234-567', '07700 900123', 'Dial 0800 123 456 for help.',
    'ISBN 978-3-16-148410-0', 'ISBN-13: 978 0 306 40615 7', 'ISBN 0-306-40615-2', 'zip code 90210', 'IBAN DE89 3704 0044 0532 0130 00',
  ],
  places: [
    '51.5074° N, 0.1278° W', '51°30′N', 'at 40.7128, -74.0060', '10 Downing Street', '221B Baker Street', 'the A40 motorway', 'I-95 northbound', 'Highway 1', 'Route 66',
    'Gate B22', 'Seat 14A', 'Room 101', 'Area 51',
  ],
  'laws and documents': [
    'Article 5', 'Art. 5', 'Articles 2 and 3', 'Article 2, paragraph 4', 'Article 5(2)(b)', 'Section 4.2.1', '§ 12', 'clause 7.2', 'Resolution 2202',
    'UN Resolution 1325 (2000)', 'Directive 2009/65/EC', 'Regulation (EU) 2016/679', 'Case C-131/12', 'H.R. 3684', 'Public Law 117-58', 'ISO 9001', 'RFC 2616', 'Form 1040',
    'No. 28', 'points 2, 3 and 7', 'pp. 12-15', 'lines 5 to 9', 'Table 4', 'figure 3.1', '[12]', '[^3]', 'text.12', '1. First item', '2) second item', 'a 28-point plan',
  ],
  'bodies and titles': [
    'Group of Seven', 'the G7 and G20', 'Unit 731', 'Channel 4', 'Fortune 500', 'S&P 500', 'Nikkei 225', 'Radio 4', 'Formula 1', 'World War II', 'Elizabeth II',
    'Chapter IV', 'Louis XIV', 'Apollo 11', 'Maroon 5', '7-Eleven', 'Fahrenheit 451', "They fought over land in the Seven Years' War.",
    'After months of talk the Six-Day War began.', 'Fifth Avenue', 'the First Amendment', 'the Second World War', 'the Fourth Republic', 'Catch-22', 'COVID-19', 'CO2',
    'H2O', 'PM2.5', 'vitamin B12',
  ],
  'times and dates': [
    '10:30', 'at 10.30am', 'at 7 p.m.', '14:05:33 UTC', 'at 1730 hours', 'half past six', '12 noon', 'GMT+2', '24/7', '9/11', 'the 1990s', "in the '90s", 'mid-1990s',
    '11/20/2025', 'Q3 2025', 'FY2024', '2025/26', 'the 2024-25 season', '500 BC', '44 BCE', 'AD 70', 'by 2030', 'Day 100', 'Week 2', '1h30',
  ],
  'scores, odds and formats': [
    'won 3-1', 'a 2–2 draw', '6-4, 7-5', 'beat them 21-14', 'a 7-2 vote', 'odds of 5-1', 'odds of 3 to 1', 'odds of 11/4', '100/1 outsider', '1920x1080',
    '1920 × 1080 pixels', '4x4', '3D', '1:500 scale', `a 6'2" man`,
  ],
  marks: [
    '#5', '#2024elections', '@user123', '401(k)', '4K video',
  ],
  'no one value': [
    'double-digit growth', 'a six-figure sum', 'a mid-six-figure salary', 'several thousand people', 'tens of thousands', 'hundreds of millions of dollars',
    'dozens of eggs', 'a couple of hundred people', 'a score of men', 'a handful', 'came second to none', 'the second to last', 'the second half', 'a first-class ticket',
    'third-party', 'net zero',
  ],
}

describe.each(Object.entries(QUIET))('quiet: %s', (_, texts) => {
  test.each(texts)('%s', (text) => { expect(read(text)).toBe('') })
})
