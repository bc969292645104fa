import type { PackageWords } from './ja.ts';

/** What `npm run package` says, in English. */
export const en: PackageWords = {
  usage: `npm run package                 builds the site and puts it into one zip with settings, bill of materials and licences

  --portable        to open from a folder or a share, without a web server (and without search and all that needs JavaScript)
  --site FOLDER     takes a site that is built already (with the BASE that it was built with)
  --to FOLDER       where to put the zip (here, where none is named)`,
  made: 'Made {file} ({count} files, {size} MB)',
  sums: '{file} tells whether it arrived as it was',
  readme: `{title}
Version: {version}  Path: {base}

1. Unpack the zip, and see whether it arrived as it was: sha256sum -c SHA256SUMS (on Windows, before it is unpacked:
   certutil -hashfile THE.zip SHA256, to be compared with what stands in .zip.sha256).
2. Copy what is in the folder site into the web server's folder for {base}
3. Take the settings for your web server from the folder hosts:
   nginx/handbook.conf  include it inside server
   apache/.htaccess     put it beside index.html (it needs AllowOverride FileInfo)
   iis/web.config       put it beside index.html (where there is one, put its parts into that)
   static/_headers      put it into the folder that is published
For another path, build it again with another BASE. Nothing loads from any other host.
sbom.cdx.json lists the packages that built it (CycloneDX 1.6), LICENSES.txt has their licences.
`,
  portable: `{title}
Version: {version}

1. Unpack the zip into any folder or share. SHA256SUMS tells whether it arrived as it was (on Windows, before it is
   unpacked: certutil -hashfile THE.zip SHA256, to be compared with what stands in .zip.sha256).
2. Open index.html in the folder site with a browser. It needs no web server.
Search, the controls of tables, kept self-checks and all else that needs JavaScript are not in it. All texts, tables and
PDFs are. For search, make it without --portable and put it on a web server.
sbom.cdx.json lists the packages that built it (CycloneDX 1.6), LICENSES.txt has their licences.
`,
  faults: {
    unknownOption: {
      message: '{option} is no option',
      remedy: 'leave it out (npm run package -- --help says how it is used)',
    },
    noSite: {
      message: 'there is no built site in {folder}; nothing was made',
      remedy: 'build it (npm run build), or leave --site out',
    },
    otherBase: {
      message: 'the site in {folder} is not one for the path {base}; nothing was made',
      remedy: 'set the BASE that it was built with',
    },
  },
};
