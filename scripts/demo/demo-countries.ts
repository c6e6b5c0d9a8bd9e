import type { Culture } from './demo-names.ts'
import { weighted } from './random.ts'

/** `phone` makes a number of a range that its country keeps for fiction or has never given out. */
export type DemoCountry = {
  code: string
  name: string
  cities: readonly string[]
  cultures: readonly (readonly [Culture, number])[]
  legalForms: readonly string[]
  topLevels: readonly string[]
  phone: (number: number) => string
}

const digits = (number: number, length: number) => String(number % 10 ** length).padStart(length, '0')
const AREAS = ['212', '312', '415', '617', '512', '206', '303', '404', '213', '305']
const CANADIAN_AREAS = ['416', '604', '514', '403']
const area = (areas: readonly string[], number: number) => areas[Math.floor(number / 100) % areas.length] ?? '212'

const UNITED_STATES: DemoCountry = {
  code: 'US',
  name: 'United States',
  cities: [
    'New York, NY',
    'San Francisco, CA',
    'Chicago, IL',
    'Austin, TX',
    'Boston, MA',
    'Seattle, WA',
    'Denver, CO',
    'Atlanta, GA',
    'Los Angeles, CA',
    'Dallas, TX',
    'Minneapolis, MN',
    'Portland, OR',
    'Raleigh, NC',
    'Columbus, OH',
    'Phoenix, AZ',
    'Miami, FL',
  ],
  cultures: [
    ['american', 80],
    ['spanish', 7],
    ['indian', 5],
    ['eastAsian', 5],
    ['polish', 1],
    ['italian', 2],
  ],
  legalForms: ['Inc', 'LLC', 'Inc.', 'Corp', '', '', ''],
  topLevels: ['com', 'com', 'com', 'io', 'co', 'net'],
  phone: (number) => `+1${area(AREAS, number)}55501${digits(number, 2)}`,
}

const OTHERS: readonly (readonly [DemoCountry, number])[] = [
  [
    {
      code: 'GB',
      name: 'United Kingdom',
      cities: ['London', 'Manchester', 'Edinburgh', 'Bristol', 'Leeds', 'Cambridge'],
      cultures: [
        ['american', 84],
        ['indian', 8],
        ['polish', 3],
        ['eastAsian', 2],
      ],
      legalForms: ['Ltd', 'Limited', 'plc', 'LLP', ''],
      topLevels: ['co.uk', 'com', 'uk'],
      phone: (number) => `+447700900${digits(number, 3)}`,
    },
    11,
  ],
  [
    {
      code: 'DE',
      name: 'Germany',
      cities: ['Berlin', 'München', 'Hamburg', 'Köln', 'Frankfurt am Main', 'Stuttgart', 'Leipzig'],
      cultures: [
        ['german', 90],
        ['polish', 4],
        ['italian', 2],
      ],
      legalForms: ['GmbH', 'AG', 'GmbH & Co. KG', 'SE', ''],
      topLevels: ['de', 'de', 'com'],
      phone: (number) => `+493023125${digits(number, 3)}`,
    },
    11,
  ],
  [
    {
      code: 'FR',
      name: 'France',
      cities: ['Paris', 'Lyon', 'Lille', 'Toulouse', 'Nantes', 'Bordeaux'],
      cultures: [
        ['french', 94],
        ['italian', 2],
        ['spanish', 2],
      ],
      legalForms: ['SA', 'SAS', 'SARL', ''],
      topLevels: ['fr', 'fr', 'com'],
      phone: (number) => `+3319900${digits(number, 4)}`,
    },
    7,
  ],
  [
    {
      code: 'ES',
      name: 'Spain',
      cities: ['Madrid', 'Barcelona', 'Valencia', 'Sevilla', 'Bilbao'],
      cultures: [
        ['spanish', 96],
        ['italian', 1],
      ],
      legalForms: ['S.L.', 'S.A.', ''],
      topLevels: ['es', 'com'],
      phone: () => '',
    },
    4,
  ],
  [
    {
      code: 'MX',
      name: 'Mexico',
      cities: ['Ciudad de México', 'Guadalajara', 'Monterrey'],
      cultures: [['spanish', 98]],
      legalForms: ['S.A. de C.V.', ''],
      topLevels: ['com.mx', 'mx'],
      phone: () => '',
    },
    2,
  ],
  [
    {
      code: 'IT',
      name: 'Italy',
      cities: ['Milano', 'Roma', 'Torino', 'Bologna'],
      cultures: [['italian', 97]],
      legalForms: ['S.r.l.', 'S.p.A.', ''],
      topLevels: ['it', 'com'],
      phone: () => '',
    },
    3,
  ],
  [
    {
      code: 'NL',
      name: 'Netherlands',
      cities: ['Amsterdam', 'Rotterdam', 'Utrecht', 'Eindhoven'],
      cultures: [['dutch', 95]],
      legalForms: ['B.V.', 'N.V.', ''],
      topLevels: ['nl', 'nl', 'com'],
      phone: () => '',
    },
    3,
  ],
  [
    {
      code: 'SE',
      name: 'Sweden',
      cities: ['Stockholm', 'Göteborg', 'Malmö'],
      cultures: [['nordic', 96]],
      legalForms: ['AB', ''],
      topLevels: ['se', 'com'],
      phone: () => '',
    },
    2,
  ],
  [
    {
      code: 'DK',
      name: 'Denmark',
      cities: ['København', 'Aarhus'],
      cultures: [['nordic', 97]],
      legalForms: ['A/S', 'ApS', ''],
      topLevels: ['dk', 'com'],
      phone: () => '',
    },
    1,
  ],
  [
    {
      code: 'NO',
      name: 'Norway',
      cities: ['Oslo', 'Bergen', 'Trondheim'],
      cultures: [['nordic', 97]],
      legalForms: ['AS', ''],
      topLevels: ['no'],
      phone: () => '',
    },
    1,
  ],
  [
    {
      code: 'CH',
      name: 'Switzerland',
      cities: ['Zürich', 'Genève', 'Basel', 'Bern'],
      cultures: [
        ['german', 64],
        ['french', 26],
        ['italian', 8],
      ],
      legalForms: ['AG', 'GmbH', 'SA', ''],
      topLevels: ['ch', 'ch', 'com'],
      phone: () => '',
    },
    2,
  ],
  [
    {
      code: 'AT',
      name: 'Austria',
      cities: ['Wien', 'Graz', 'Linz', 'Salzburg'],
      cultures: [['german', 97]],
      legalForms: ['GmbH', 'AG', ''],
      topLevels: ['at'],
      phone: () => '',
    },
    1,
  ],
  [
    {
      code: 'PL',
      name: 'Poland',
      cities: ['Warszawa', 'Kraków', 'Wrocław', 'Gdańsk'],
      cultures: [['polish', 98]],
      legalForms: ['Sp. z o.o.', 'S.A.', ''],
      topLevels: ['pl', 'com'],
      phone: () => '',
    },
    2,
  ],
  [
    {
      code: 'CA',
      name: 'Canada',
      cities: ['Toronto, ON', 'Vancouver, BC', 'Montréal, QC', 'Calgary, AB'],
      cultures: [
        ['american', 72],
        ['french', 16],
        ['indian', 6],
        ['eastAsian', 5],
      ],
      legalForms: ['Inc.', 'Ltd.', 'Corp.', ''],
      topLevels: ['ca', 'com'],
      phone: (number) => `+1${area(CANADIAN_AREAS, number)}55501${digits(number, 2)}`,
    },
    4,
  ],
  [
    {
      code: 'AU',
      name: 'Australia',
      cities: ['Sydney', 'Melbourne', 'Brisbane', 'Perth'],
      cultures: [
        ['american', 84],
        ['eastAsian', 7],
        ['indian', 6],
      ],
      legalForms: ['Pty Ltd', 'Limited', ''],
      topLevels: ['com.au', 'com'],
      phone: (number) => `+61491570${digits(number, 3)}`,
    },
    3,
  ],
  [
    {
      code: 'IN',
      name: 'India',
      cities: ['Bengaluru', 'Mumbai', 'Delhi', 'Hyderabad', 'Pune'],
      cultures: [['indian', 98]],
      legalForms: ['Pvt Ltd', 'Private Limited', ''],
      topLevels: ['in', 'com', 'co.in'],
      phone: () => '',
    },
    4,
  ],
  [
    {
      code: 'SG',
      name: 'Singapore',
      cities: ['Singapore'],
      cultures: [
        ['eastAsian', 75],
        ['indian', 15],
        ['american', 10],
      ],
      legalForms: ['Pte. Ltd.', ''],
      topLevels: ['sg', 'com'],
      phone: () => '',
    },
    1,
  ],
  [
    {
      code: 'JP',
      name: 'Japan',
      cities: ['Tokyo', 'Osaka'],
      cultures: [
        ['eastAsian', 95],
        ['american', 5],
      ],
      legalForms: ['K.K.', 'Co., Ltd.', ''],
      topLevels: ['jp', 'co.jp'],
      phone: () => '',
    },
    1,
  ],
]

/** Countries as often as they stand in a western company's lists. */
export const drawCountry = weighted<DemoCountry>([[UNITED_STATES, 47], ...OTHERS])
