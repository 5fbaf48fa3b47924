"""What is left when a process is killed, or two of them meet?"""
