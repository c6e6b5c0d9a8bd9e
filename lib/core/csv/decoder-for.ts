export { isKnownEncoding } from './text-codec.ts'
