// The package, put beside this file in the site: macros/borrowed.py.
export { encode } from "uqr";
