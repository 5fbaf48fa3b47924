# No file is named
cat > nightly/imports.csv << END
file,school
,State
END
rollbook import nightly
