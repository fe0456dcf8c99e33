/** The oldest browsers in which every page can be read and used; docs/browsers.md says why. */
export const browsers = ['chrome105', 'firefox115', 'safari15.6'];
