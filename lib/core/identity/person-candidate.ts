/**
 * A person of the directory, as far as the decision needs them. `companyNames` holds the present company's names and aliases;
 * `formerCompanies` may be left empty where the row's employer is the present one, see `isPresentEmployer`.
 */
export type PersonCandidate = {
  personNo: number
  personId: string
  firstName: string
  middleName: string
  lastName: string
  linkedinSlug: string | null
  emailKeys: readonly string[]
  companyId: string | null
  companyName: string
  companyNames: readonly string[]
  companyDomains: readonly string[]
  formerCompanies: readonly { name: string; domains: readonly string[] }[]
  country: string | null
}
