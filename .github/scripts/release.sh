#!/usr/bin/env bash
# Uploads the archive of a tag and its checksum. The archive is made again from the tag: it has the same bytes as that of whoever
# made the release. Environment: that of GitHub Actions, and GH_TOKEN.
set -euo pipefail
cd "$(dirname "$0")/../.."

tag=${GITHUB_REF_NAME:?is set by GitHub}
[[ $tag =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "$tag is the tag of no version" >&2; exit 2; }
[ "$(git rev-parse "$tag^{commit}")" = "$(git rev-parse HEAD)" ] || { echo "HEAD is not $tag" >&2; exit 2; }

make release VERSION="${tag#v}"
cd .release
sha256sum --check -- *.sha256
if gh release view "$tag" >/dev/null 2>&1; then
  gh release upload "$tag" --clobber -- *.zip *.sha256
else
  gh release create "$tag" --verify-tag --title "$tag" --notes "What changed: CHANGES.md in the archive." -- *.zip *.sha256
fi
