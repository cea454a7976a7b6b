/** Text of a first `.gitlab-ci.yml`. docs/how-to/gitlab.md shows the same. Keys are variables of the project: its jobs have them unasked. */
export const STARTER_PIPELINE = `pawl:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  timeout: 30 minutes
  variables:
    GIT_DEPTH: "0"
  script:
    - npx --prefix / --yes @pawl-dev/pawl gate --publish gitlab
  artifacts:
    when: always
    paths:
      - .pawl/report.html
    reports:
      junit: .pawl/junit.xml
      codequality: .pawl/gl-code-quality.json
`;
