/** What a provider is told about a person it is asked for. '' and null: we do not know. Never holds a suppressed person. */
export type PersonQuestion = {
  /** As written. */
  email: string | null
  linkedinUrl: string | null
  firstName: string
  lastName: string
  companyName: string
  /** Registrable, never free mail. */
  companyDomain: string | null
  /** ISO alpha-2. */
  country: string | null
}

/** Whether a question is enough to find one person: an address, a profile, or a name with a company. */
export const isAskable = ({ email, linkedinUrl, firstName, lastName, ...company }: PersonQuestion): boolean =>
  email !== null ||
  linkedinUrl !== null ||
  (firstName !== '' && lastName !== '' && (company.companyName !== '' || company.companyDomain !== null))
