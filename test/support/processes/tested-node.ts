/** The Node that packaged code is run with: that of `PAWL_TEST_NODE`, a path, else the one that runs the tests. */
export const testedNode = process.env.PAWL_TEST_NODE ?? process.execPath;
