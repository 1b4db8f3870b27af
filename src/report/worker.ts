import { render } from './rendering.ts'

/** What a thread runs to make a report. */
export default render
