/** US dollars with cents; a fraction of a cent is not called nothing. */
export const dollars = (amount: number): string =>
  amount > 0 && amount < 0.01 ? 'less than $0.01' : amount.toLocaleString('en', { style: 'currency', currency: 'USD' })
