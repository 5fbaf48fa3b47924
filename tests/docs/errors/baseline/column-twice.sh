# Two columns about the same
cat > 20230801_export.csv << END
Username,Email Address,email_address
ann,ann@state.example.edu,ann@post.example
END
rollbook baseline 20230801_export.csv
