/**
 * What a row says about its person. Names in display form, '' when absent; `companyDomain` is registrable and never free mail;
 * `emailKey` is `EmailAddress.key`; `country` is ISO alpha-2.
 */
export type PersonQuery = {
  rowNumber: number
  linkedinSlug: string | null
  linkedinUrn: string | null
  emailKey: string | null
  firstName: string
  middleName: string
  lastName: string
  companyName: string
  companyDomain: string | null
  country: string | null
}
