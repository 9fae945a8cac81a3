export {parse} from './parse/index.js'
