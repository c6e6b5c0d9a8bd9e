/** An address as the directory keeps it, written out: one at the first domain of the person's company ends with its @. */
export const fullEmail = (email: string, domain: string | null | undefined): string =>
  email.endsWith('@') ? `${email}${domain ?? ''}` : email
