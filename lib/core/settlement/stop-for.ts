/** How a run that cannot go on is stopped. A pause can be resumed; a failure needs a new import. */
export type Stop = { status: 'paused' | 'failed'; reason: string }

const AWAY =
  /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|terminating connection|Connection terminated|the database system is/i
const LOADED_ANEW = /person directory was loaded anew/
/** Begins a sentence that was written for people already. */
const PROVIDER = /^Enrichment is paused: /
const UNBALANCED = /does not balance/

/** What to tell people about an error that ended a run: plain words, nothing of the machine. */
export function stopFor(error: { message: string }): Stop {
  if (AWAY.test(error.message))
    return paused('The database could not be reached. Resume when it is back; nothing is lost.')
  if (LOADED_ANEW.test(error.message)) {
    return paused('The person directory was being exchanged. Resume to look the remaining rows up in the new one.')
  }
  if (PROVIDER.test(error.message)) return paused(error.message)
  if (UNBALANCED.test(error.message)) {
    return {
      status: 'failed',
      reason: 'The outcomes do not add up to the rows of the file, so the import was not completed.',
    }
  }
  return paused('Something went wrong on our side and has been logged. Resume tries again from where it stopped.')
}

const paused = (reason: string): Stop => ({ status: 'paused', reason })
